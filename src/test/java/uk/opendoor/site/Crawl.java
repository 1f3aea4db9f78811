package uk.opendoor.site;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that one member can reach of a home by its own links, pages and files: each address, its headers and what it says. */
public final class Crawl {

    private final Member member;
    private final String home;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Queue<String> ahead = new ArrayDeque<>();

    /**
     * @param home where it begins, and below which it stays, such as {@code /family}
     * @param besides further addresses to ask, such as that of a calendar
     */
    public Crawl(Member member, String home, String... besides) {
        this.member = member;
        this.home = home;
        add(home);
        Stream.of(besides).forEach(this::add);
        while (!ahead.isEmpty()) {
            visit(ahead.remove());
        }
    }

    /** What was answered, by address: all words of it that a person or a program can read. */
    public Map<String, String> found() {
        return found;
    }

    /** Where these words stand, in whatever case. */
    public Set<String> saying(String words) {
        return found.entrySet().stream()
                .filter(one -> one.getValue().toLowerCase().contains(words.toLowerCase()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void add(String path) {
        if (known.add(path)) {
            ahead.add(path);
        }
    }

    private void visit(String path) {
        Answer answer = member.get(path);
        found.put(path, path + "\n" + answer.status() + "\n" + headers(answer) + "\n" + said(answer));
        if (answer.status() == 303) {
            follow(answer.header("Location"));
        } else if (answer.isPage()) {
            answer.page()
                    .select("a[href], form[action]")
                    .forEach(link -> follow(link.absUrl(link.hasAttr("href") ? "href" : "action")));
        }
    }

    private void follow(String link) {
        URI to = URI.create(link);
        if (to.getRawPath() != null && (to.getRawPath() + "/").startsWith(home + "/")) {
            add(to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()));
        }
    }

    private static String headers(Answer answer) {
        return answer.response().headers().map().entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String said(Answer answer) {
        String type = answer.header("Content-Type");
        if (type.startsWith("application/pdf")) {
            return ofPdf(answer.response().body());
        }
        return type.startsWith("text/calendar") ? ofCalendar(answer.text()) : answer.text();
    }

    private static String ofPdf(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            String facts = pdf.getDocumentInformation().getMetadataKeys().stream()
                    .map(key -> key + ": " + pdf.getDocumentInformation().getCustomMetadataValue(key))
                    .collect(Collectors.joining("\n"));
            byte[] more = pdf.getDocumentCatalog().getMetadata() == null
                    ? new byte[0]
                    : pdf.getDocumentCatalog().getMetadata().toByteArray();
            return String.join("\n", words, facts, new String(more, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it is written, and as a calendar reads it, in which no line is folded. */
    private static String ofCalendar(String text) {
        List<VEvent> events = Biweekly.parse(text).first().getEvents();
        return text.replaceAll("\r?\n[ \t]", "") + "\n" + events;
    }
}
