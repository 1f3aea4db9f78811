package uk.opendoor.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody with a browser of their own, without script: it keeps cookies and sends forms as they stand on the page. */
public final class Member {

    private final Site site;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Member(Site site) {
        this.site = site;
    }

    public Answer get(String path, String... headers) {
        return noted(site.get(path, with(headers, "Cookie", cookieHeader())));
    }

    /** Goes on to where an answer leads. */
    public Answer follow(Answer answer) {
        return get(answer.header("Location"));
    }

    /** Opens a page, fills the first form that has this button, and presses it. */
    public Answer send(String path, String button, Map<String, String> typed) {
        return send(get(path), button, typed);
    }

    public Answer send(Answer opened, String button, Map<String, String> typed) {
        return post(opened.path().replaceFirst("\\?.*", ""), fields(opened.page(), button, typed));
    }

    /** What a browser would send of the form with this button, filled with what was typed. */
    public static Map<String, String> fields(Document page, String button, Map<String, String> typed) {
        Element form = page.select("form:has([name=" + button + "])").first();
        if (form == null) {
            throw new IllegalStateException("no button " + button + " on: " + page.title());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : form.select("input, textarea, select")) {
            boolean counts = switch (field.attr("type")) {
                case "submit" -> field.attr("name").equals(button);
                case "checkbox", "radio" -> field.hasAttr("checked");
                default -> true;
            };
            if (counts && !field.attr("name").isEmpty()) {
                fields.put(field.attr("name"), value(field));
            }
        }
        fields.putIfAbsent(button, "");
        fields.putAll(typed);
        return fields;
    }

    private static String value(Element field) {
        if (field.tagName().equals("select")) {
            return field.select("option[selected]").attr("value");
        }
        return field.tagName().equals("textarea") ? field.wholeText() : field.attr("value");
    }

    public Answer post(String path, Map<String, String> fields, String... headers) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return noted(site.postForm(path, form, with(headers, "Cookie", cookieHeader())));
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    public Member with(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    private Answer noted(Answer answer) {
        for (String cookie : answer.response().headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair[1].replace("\"", "").isEmpty()) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String[] with(String[] headers, String name, String value) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = name;
        all[1] = value;
        return all;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
