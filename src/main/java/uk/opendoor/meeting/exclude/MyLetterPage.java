package uk.opendoor.meeting.exclude;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.account.mine.Here;
import uk.opendoor.meeting.mine.MyMeetingsService;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Dates;
import uk.opendoor.web.SentPdf;
import uk.opendoor.web.Sheet;

/** The letter of the chair to me: on the page of the meeting, as a page, and as a PDF. */
@Named
@RequestScoped
public class MyLetterPage {

    @Inject
    private LetterService service;

    @Inject
    private MyMeetingsService meetings;

    @Inject
    private Here here;

    @Inject
    private Messages messages;

    @Inject
    private Dates dates;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.large}")
    private String large;

    private PersonId child;
    private Sheet sheet;

    @PostConstruct
    void load() {
        child = meetings.openTo(id, here.home()).get(0);
    }

    /** What is said of it on the page of the meeting, or null. */
    public Letter getGlance() {
        return service.glance(child, id, here.home()).orElse(null);
    }

    /** The page that is not there is not begun. */
    public void open() {
        sheet = new LetterSheet(messages, dates).of(service.read(child, id, here.home()));
    }

    public void sendPdf() {
        open();
        SentPdf.send("letter.pdf", sheet, "true".equals(large));
    }

    public String getHtml() {
        return sheet.html();
    }

    public String getId() {
        return id;
    }
}
