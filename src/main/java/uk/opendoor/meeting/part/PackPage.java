package uk.opendoor.meeting.part;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import uk.opendoor.meeting.NeedsWords;
import uk.opendoor.meeting.work.WorkMeetingsService;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Dates;
import uk.opendoor.web.SentPdf;
import uk.opendoor.web.Sheet;

/** The pack of one meeting: the page to print, and the PDF. */
@Named
@RequestScoped
public class PackPage {

    @Inject
    private PackService service;

    @Inject
    private WorkMeetingsService work;

    @Inject
    private Messages messages;

    @Inject
    private NeedsWords needs;

    @Inject
    private Dates dates;

    @Inject
    private Clock clock;

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
        child = work.first(id);
    }

    /** The page that is not there is not begun. */
    public void open() {
        sheet = new PackSheet(messages, needs, dates).of(service.open(child, id), LocalDate.now(clock));
    }

    public void sendPdf() {
        open();
        SentPdf.send("pack.pdf", sheet, isLarge());
    }

    public String getId() {
        return id;
    }

    /** In large print. */
    public boolean isLarge() {
        return "true".equals(large);
    }

    public String getHtml() {
        return sheet.html();
    }
}
