package uk.opendoor.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody's browser, for tests inside the server: it keeps cookies, and brings hidden fields of the last page back. */
public final class Visitor {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String port = ConfigProvider.getConfig().getValue("HTTP_PORT", String.class);
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String page = "";
    private String lastPath;
    private String lastBody;
    private HttpResponse<String> answer;

    public Visitor open(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    /** @param fields name, value, name, value */
    public Visitor post(String path, String form, String button, String... fields) {
        return post(path, form, button, hidden(page), fields);
    }

    /** Sends one form of a page that has several, with its own hidden fields alone, as a browser does. */
    public Visitor postOne(String path, String form, String button, String... fields) {
        String from = page.substring(page.indexOf("<form id=\"" + form + "\""));
        return post(path, form, button, hidden(from.substring(0, from.indexOf("</form>"))), fields);
    }

    private Visitor post(String path, String form, String button, Map<String, String> all, String... fields) {
        all.put(form + "_SUBMIT", "1");
        all.put(button, "1");
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        lastPath = path;
        lastBody = body;
        return again();
    }

    /** Sends the last form once more, as a double click does. */
    public Visitor again() {
        return send(HttpRequest.newBuilder(uri(lastPath))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(lastBody)));
    }

    private static Map<String, String> hidden(String html) {
        Map<String, String> fields = new LinkedHashMap<>();
        HIDDEN.matcher(html).results().map(MatchResult::group).forEach(input -> {
            Matcher name = NAME.matcher(input);
            Matcher value = VALUE.matcher(input);
            if (name.find() && value.find()) {
                fields.putIfAbsent(name.group(1), value.group(1));
            }
        });
        return fields;
    }

    private Visitor send(HttpRequest.Builder request) {
        String all = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!all.isEmpty()) {
            request.header("Cookie", all);
        }
        try {
            answer = client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        page = answer.statusCode() == 200 ? answer.body() : page;
        return this;
    }

    private void keep(String header) {
        String[] pair = header.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    public Visitor with(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    public int status() {
        return answer.statusCode();
    }

    /** Where it was sent on to, or an empty text. */
    public String sentTo() {
        return answer.headers().firstValue("Location").orElse("");
    }

    public String text() {
        return answer.body();
    }

    public String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + "/opendoor-it" + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
