package uk.opendoor.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A form with a file, and its words as they were typed: Liberty reads the words of such a form line by line, and leaves out
 * where the lines end.
 */
final class TypedForm extends HttpServletRequestWrapper {

    private final Map<String, String[]> words;

    private TypedForm(HttpServletRequest request, Collection<Part> parts) {
        super(request);
        words = parts.stream()
                .filter(part -> part.getSubmittedFileName() == null)
                .collect(Collectors.groupingBy(
                        Part::getName, Collectors.collectingAndThen(Collectors.toList(), TypedForm::texts)));
    }

    /** The same request, if nothing is lost in it or nothing of it can be read. */
    static HttpServletRequest of(HttpServletRequest request) {
        if (!isWithFile(request)) {
            return request;
        }
        try {
            return new TypedForm(request, request.getParts());
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return request;
        }
    }

    static boolean isWithFile(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/form-data");
    }

    private static String[] texts(List<Part> parts) {
        return parts.stream().map(TypedForm::text).toArray(String[]::new);
    }

    private static String text(Part part) {
        try (var in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    /** What stands in the address is asked for each time: on the way to its page the address gets more to say. */
    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
        all.putAll(words);
        return Collections.unmodifiableMap(all);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public String[] getParameterValues(String name) {
        return words.containsKey(name) ? words.get(name) : super.getParameterValues(name);
    }
}
