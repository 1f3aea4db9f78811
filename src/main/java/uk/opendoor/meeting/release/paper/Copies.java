package uk.opendoor.meeting.release.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.opendoor.meeting.release.copy.MarkedCopy;
import uk.opendoor.meeting.release.extract.Extracted;
import uk.opendoor.meeting.release.extract.Part;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.Pdf;
import uk.opendoor.web.Sheet;

/**
 * What goes out of a version: its words as a page, or a PDF that bears a mark. Of a Word file or a text only the words go out, and
 * nothing that is kept beside them.
 */
@ApplicationScoped
public class Copies {

    private static final int MARK_LENGTH = 8;

    private Papers papers;
    private Messages messages;

    protected Copies() {}

    @Inject
    public Copies(Papers papers, Messages messages) {
        this.papers = papers;
        this.messages = messages;
    }

    /** Some paragraphs, and on which page they stand: 0 if there are no pages. */
    public record Page(int number, String text) {}

    public List<Page> read(String versionId) {
        Extracted words = papers.words(versionId);
        Map<Integer, List<String>> pages = new LinkedHashMap<>();
        words.passages().stream()
                .filter(passage -> isRead(passage.place().part()))
                .forEach(passage -> pages.computeIfAbsent(passage.place().page(), none -> new ArrayList<>())
                        .add(passage.text()));
        return pages.entrySet().stream()
                .map(one -> new Page(one.getKey(), String.join("\n", one.getValue())))
                .toList();
    }

    /** @param mark one short line that names nobody, on each page */
    public byte[] pdf(PaperVersion version, String mark) {
        byte[] plain = version.writtenAs() == Extracted.Kind.PDF ? papers.file(version) : sheet(version.versionId());
        return MarkedCopy.of(plain, mark);
    }

    private byte[] sheet(String versionId) {
        Sheet sheet = new Sheet(messages.say("papers.copy"));
        read(versionId).forEach(page -> sheet.words(page.text()));
        return Pdf.of(sheet, false);
    }

    /** What says of a copy whose it was, for those who can look it up. */
    public static String mark(String releaseId, LocalDate day) {
        return releaseId.substring(0, MARK_LENGTH).toUpperCase(Locale.ROOT) + " " + day;
    }

    private static boolean isRead(Part part) {
        return part == Part.BODY || part == Part.NOTE || part == Part.ON_THE_PAGE;
    }
}
