package uk.opendoor.plan.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.opendoor.access.Caller;
import uk.opendoor.adviser.people.RecordService;
import uk.opendoor.content.Authority;
import uk.opendoor.content.Contact;
import uk.opendoor.offer.Offer;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.SentPdf;
import uk.opendoor.web.Sheet;

/** The pack for custody, mine or of somebody I work with: a PDF of four pages at most, and of some more in large print. */
@Named
@RequestScoped
public class CustodyPage {

    private static final String FILE = "plan.pdf";

    @Inject
    private PaperService service;

    @Inject
    private RecordService records;

    @Inject
    private Offer offer;

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
        String rights = offer.service("accommodation", "leaving-custody")
                .map(about -> about.words().html())
                .orElse("");
        sheet = new CustodySheet(messages)
                .of(
                        service.inForce(whose),
                        records.see(whose).profile().name(),
                        new Whom(service.workers(whose), contacts()),
                        rights,
                        service.money(whose),
                        LocalDate.now(clock));
    }

    /** The council's duty team, and every number for a crisis. */
    private List<Contact> contacts() {
        return Stream.of(authority.teams(), authority.helplines())
                .flatMap(List::stream)
                .filter(contact -> contact.id().equals("duty") || contact.crisis())
                .toList();
    }

    public void send() {
        SentPdf.send(FILE, sheet, "true".equals(large));
    }
}
