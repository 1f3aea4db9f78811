package uk.opendoor.family.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.adviser.care.CareService;
import uk.opendoor.adviser.care.CareView;
import uk.opendoor.adviser.contact.ContactService;
import uk.opendoor.adviser.contact.ContactView;
import uk.opendoor.adviser.people.RecordService;
import uk.opendoor.adviser.people.RecordView;
import uk.opendoor.adviser.queue.QueueRow;
import uk.opendoor.adviser.queue.QueueService;
import uk.opendoor.family.log.shared.SharedEntry;
import uk.opendoor.family.log.shared.SharedLogService;
import uk.opendoor.shared.PersonId;

/** A young person's record: who they are, what must be done, what was, who works with them, who is family. */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    private RecordService records;

    @Inject
    private RelativeService relatives;

    @Inject
    private CareService lives;

    @Inject
    private ContactService contacts;

    @Inject
    private QueueService queue;

    @Inject
    private SharedLogService logs;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.page}")
    private String page;

    private RecordView record;
    private List<RelativeView> family;
    private boolean mayGrant;
    private boolean mayEnd;
    private boolean mayInvite;
    private boolean mayWrite;
    private CareView care;
    private List<ContactView> written;
    private List<QueueRow> clocks;
    private List<SharedEntry> sharedLog;

    /** First of all: the page asks for it while it is built. */
    @PostConstruct
    void load() {
        PersonId whose = new PersonId(id);
        record = records.see(whose);
        family = relatives.of(whose);
        mayGrant = access.allows(Permission.GRANT, whose);
        mayEnd = access.allows(Permission.END_RELATION, whose);
        mayInvite = access.allows(Permission.INVITE, whose);
        mayWrite = access.allows(Permission.RECORD_CONTACT, whose);
        care = lives.see(whose);
        written = contacts.see(whose, getNumber());
        clocks = queue.of(whose);
        sharedLog = access.allows(Permission.SHARED_LOG, whose) ? logs.of(whose) : List.of();
    }

    /** The page that is not there is not begun. */
    public void open() {}

    public RecordView getRecord() {
        return record;
    }

    public List<RelativeView> getFamily() {
        return family;
    }

    public boolean isMayGrant() {
        return mayGrant;
    }

    public boolean isMayEnd() {
        return mayEnd;
    }

    public boolean isMayInvite() {
        return mayInvite;
    }

    public boolean isMayWrite() {
        return mayWrite;
    }

    public CareView getCare() {
        return care;
    }

    /** One page of contacts, the latest first. */
    public List<ContactView> getContacts() {
        return written.stream().limit(ContactService.PAGE).toList();
    }

    public boolean isOlder() {
        return written.size() > ContactService.PAGE;
    }

    /** Where they live now, or null. */
    public CareView.Home getHome() {
        return care.home(LocalDate.now(clock));
    }

    public List<QueueRow> getClocks() {
        return clocks;
    }

    /** What parents shared of their log with this worker; nothing for everybody else. */
    public List<SharedEntry> getSharedLog() {
        return sharedLog;
    }

    /** Which page of contacts, counted from 0; what is no number in the address is the first. */
    public int getNumber() {
        return page != null && page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 0;
    }

    public String getId() {
        return id;
    }
}
