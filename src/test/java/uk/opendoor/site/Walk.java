package uk.opendoor.site;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Every address that can be reached from the first page by the site's own links, and what it answered. */
public final class Walk {

    private final Site site;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, Set<String>> fragments = new LinkedHashMap<>();
    private final Map<String, String> foundOn = new LinkedHashMap<>();
    private final Queue<String> ahead = new ArrayDeque<>();

    Walk(Site site) {
        this.site = site;
        add("/", "the door");
        while (!ahead.isEmpty()) {
            visit(ahead.remove());
        }
    }

    /** Everything that was reached: pages, styles, scripts and pictures. */
    public List<Answer> answers() {
        return List.copyOf(answers.values());
    }

    /** The pages that answered as they should. */
    public List<Answer> pages() {
        return answers.values().stream()
                .filter(Answer::isPage)
                .filter(answer -> answer.status() == 200)
                .toList();
    }

    /** Where the first link to an address was found. */
    public String foundOn(String path) {
        return foundOn.get(path);
    }

    /** The parts of pages that links point to, by page. */
    public Map<String, Set<String>> fragments() {
        return fragments;
    }

    private void visit(String path) {
        Answer answer = site.get(path);
        answers.put(path, answer);
        if (answer.isPage()) {
            Document page = answer.page();
            page.select("a[href], link[href]").forEach(link -> follow(path, link, "href"));
            page.select("img[src], script[src]").forEach(link -> follow(path, link, "src"));
            page.select("form[action]").forEach(form -> follow(path, form, "action"));
        }
    }

    private void follow(String from, Element link, String attribute) {
        String to = link.absUrl(attribute);
        if (to.startsWith(site.url())) {
            URI uri = URI.create(to);
            add(uri.getRawPath(), from);
            if (uri.getRawFragment() != null) {
                fragments
                        .computeIfAbsent(uri.getRawPath(), page -> new LinkedHashSet<>())
                        .add(uri.getFragment());
            }
        }
    }

    private void add(String path, String from) {
        if (foundOn.putIfAbsent(path, from) == null) {
            ahead.add(path);
        }
    }
}
