package uk.opendoor.plan.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import uk.opendoor.access.Caller;
import uk.opendoor.adviser.people.RecordService;
import uk.opendoor.content.Authority;
import uk.opendoor.plan.PlanView;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.SentPdf;
import uk.opendoor.web.Sheet;

/** The plan that holds, mine or of somebody I work with, on paper: as a page to print, and as a PDF. */
@Named
@RequestScoped
public class PrintPage {

    private static final String FILE = "plan.pdf";

    @Inject
    private PaperService service;

    @Inject
    private RecordService records;

    @Inject
    private Authority authority;

    @Inject
    private Messages messages;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.large}")
    private String large;

    private Sheet sheet;

    @PostConstruct
    void load() {
        PersonId whose = id == null || id.isEmpty() ? caller.person() : new PersonId(id);
        PlanView plan = service.inForce(whose);
        sheet = plan.isThere()
                ? new PlanSheet(messages)
                        .of(
                                plan,
                                records.see(whose).profile().name(),
                                new Whom(
                                        service.workers(whose),
                                        authority.team("duty").stream().toList()),
                                LocalDate.now(clock))
                : new Sheet(messages.say("paper.title")).words(messages.say("print.none"));
    }

    /** The page that is not there is not begun. */
    public void open() {}

    public void send() {
        SentPdf.send(FILE, sheet, isLarge());
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
