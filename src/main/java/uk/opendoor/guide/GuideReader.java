package uk.opendoor.guide;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.content.Document;
import uk.opendoor.content.Fields;
import uk.opendoor.content.Markdown;
import uk.opendoor.content.Rendered;
import uk.opendoor.content.Sources;
import uk.opendoor.content.Words;
import uk.opendoor.deadline.Deadline;

/** Reads {@code guide/}, {@code guide/meetings/} and {@code pages/}. */
public final class GuideReader {

    private static final int TITLE = 60;
    private static final int SUMMARY = 160;
    private static final List<String> MEETING_HEADINGS = List.of(
            "What it is for",
            "Can I come?",
            "What you get beforehand",
            "How to prepare",
            "What happens on the day",
            "What happens afterwards",
            "If you think it is wrong");

    private final ContentFolder folder;
    private final Markdown markdown;
    private final Set<String> deadlines;

    public GuideReader(ContentFolder folder, Markdown markdown, List<Deadline> deadlines) {
        this.folder = folder;
        this.markdown = markdown;
        this.deadlines = deadlines.stream().map(Deadline::code).collect(Collectors.toSet());
    }

    public Guide read(Words words) {
        Guide guide = new Guide(
                folder.documents("guide").stream().map(this::entry).toList(),
                folder.documents("guide/meetings").stream().map(this::meeting).toList(),
                folder.documents("pages").stream().map(this::page).toList(),
                words);
        checkMeetings(guide);
        return guide;
    }

    private GuideEntry entry(Document document) {
        Fields fields = document.fields();
        String summary = fields.text("summary", SUMMARY);
        GuideEntry entry = new GuideEntry(
                document.slug(),
                fields.text("title", TITLE),
                summary,
                fields.oneOf("audience", Audience.class),
                fields.optionalNumber("step"),
                fields.optionalNumber("order").orElse(0),
                deadlines(fields),
                fields.texts("meetings"),
                Sources.read(fields),
                fields.date("checkedOn"),
                fields.date("reviewBy"),
                markdown.render(document, summary),
                document.body());
        fields.finish();
        return entry;
    }

    private MeetingGuide meeting(Document document) {
        Fields fields = document.fields();
        String summary = fields.text("summary", SUMMARY);
        Rendered words = markdown.render(document, summary);
        MeetingGuide meeting = new MeetingGuide(
                document.slug(),
                fields.text("title", TITLE),
                summary,
                fields.oneOf("parents", Parents.class),
                fields.texts("who"),
                fields.number("order"),
                deadlines(fields),
                Sources.read(fields),
                fields.date("checkedOn"),
                fields.date("reviewBy"),
                words,
                document.body());
        if (!words.headings().equals(MEETING_HEADINGS)) {
            fields.wrong("words", "must have these headings in this order: " + MEETING_HEADINGS);
        }
        fields.finish();
        return meeting;
    }

    private SitePage page(Document document) {
        Fields fields = document.fields();
        String summary = fields.text("summary", SUMMARY);
        SitePage page = new SitePage(
                document.slug(),
                fields.text("title", TITLE),
                summary,
                fields.date("checkedOn"),
                fields.date("reviewBy"),
                markdown.render(document, summary));
        fields.finish();
        return page;
    }

    private List<String> deadlines(Fields fields) {
        List<String> codes = fields.texts("deadlines");
        codes.stream()
                .filter(code -> !deadlines.contains(code))
                .forEach(code -> fields.wrong("deadlines", code + " is not a code of deadlines.yaml"));
        return codes;
    }

    private void checkMeetings(Guide guide) {
        guide.entries()
                .forEach(entry -> entry.meetings().stream()
                        .filter(type -> guide.meeting(type).isEmpty())
                        .forEach(type -> folder.problems()
                                .add(
                                        "guide/" + entry.slug() + ".md",
                                        1,
                                        "meetings",
                                        type + " is not a kind of meeting")));
    }
}
