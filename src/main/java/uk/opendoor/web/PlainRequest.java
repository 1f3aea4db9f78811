package uk.opendoor.web;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A request as a page may see it. Faces believes any request that bears its parameters or its header: an address alone
 * could send a form, or have a scrap of a page kept for everybody. Here a form is sent by POST, no page has a state, and
 * no script asks for a part of one.
 */
final class PlainRequest extends HttpServletRequestWrapper {

    private static final String OF_FACES = "jakarta.faces.";
    private static final String FROM_A_SCRIPT = "Faces-Request";
    private static final String[] NO_STATE = {"stateless"};

    private final boolean form;

    PlainRequest(HttpServletRequest request) {
        super(request);
        this.form = request.getMethod().equals("POST") && request.getDispatcherType() == DispatcherType.REQUEST;
    }

    @Override
    public String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        if (form && name.equals(ResponseStateManager.VIEW_STATE_PARAM)) {
            return NO_STATE.clone();
        }
        return name.startsWith(OF_FACES) ? null : storable(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> plain = new LinkedHashMap<>(super.getParameterMap());
        plain.keySet().removeIf(name -> name.startsWith(OF_FACES));
        plain.replaceAll((name, values) -> storable(values));
        if (form) {
            plain.put(ResponseStateManager.VIEW_STATE_PARAM, NO_STATE.clone());
        }
        return plain;
    }

    /** Without the one character that nobody can type and that PostgreSQL refuses to keep or to look for. */
    private static String[] storable(String[] values) {
        return values == null
                ? null
                : Stream.of(values).map(value -> value.replace("\u0000", "")).toArray(String[]::new);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public String getHeader(String name) {
        return name.equalsIgnoreCase(FROM_A_SCRIPT) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return name.equalsIgnoreCase(FROM_A_SCRIPT) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }
}
