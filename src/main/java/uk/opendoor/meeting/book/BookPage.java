package uk.opendoor.meeting.book;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.adviser.people.CaseloadEntry;
import uk.opendoor.adviser.people.CaseloadService;
import uk.opendoor.deadline.Deadline;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.Warned;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** Books a meeting: first about whom and of which kind, then when, where and with whom. */
@Named
@RequestScoped
public class BookPage {

    @Inject
    private BookService service;

    @Inject
    private CaseloadService caseload;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    private Clock clock;

    @Inject
    @ManagedProperty("#{param.about}")
    private String about;

    @Inject
    @ManagedProperty("#{param.kind}")
    private String kindSlug;

    private final FieldErrors errors = new FieldErrors();
    private final BookForm form = new BookForm();
    private List<PersonId> also = List.of();
    private MeetingKind kind;
    private Prepared prepared;
    private List<CaseloadEntry> people = List.of();
    private List<Warned> warned = List.of();
    private Due due;

    @PostConstruct
    void load() {
        kind = MeetingKind.of(kindSlug == null ? "" : kindSlug).orElse(null);
        if (about == null || about.isEmpty()) {
            people = caseload.mine();
        } else {
            also = also();
            prepared = service.prepare(new PersonId(about), also);
            form.propose(prepared);
        }
    }

    /** Whom it is about besides the first one, as the address says. */
    public static List<PersonId> also() {
        String[] sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("also");
        return sent == null
                ? List.of()
                : Stream.of(sent).distinct().map(PersonId::new).toList();
    }

    /** Says by when it must be and what speaks against it, and books nothing. */
    public void check() {
        read().ifPresent(this::weigh);
    }

    private void weigh(BookingWanted wanted) {
        due = service.due(child(), wanted.started(), wanted.slot().day()).orElse(null);
        warned = service.against(child(), wanted);
    }

    public void book() {
        read().ifPresent(this::send);
    }

    private Optional<BookingWanted> read() {
        return new BookRead(form, prepared, errors, messages, LocalDateTime.now(clock)).read(kind);
    }

    private void send(BookingWanted wanted) {
        try {
            SentTwice.carry(MovedOn.class, () -> service.book(child(), wanted));
            done.say("meetingBooked");
            Redirects.to("/work/meetings/" + wanted.id());
        } catch (Unexplained unexplained) {
            weigh(wanted);
            errors.add("despite", messages.say("book.wrong.despite"));
        }
    }

    private PersonId child() {
        return new PersonId(about);
    }

    /** Whether it is known about whom and of which kind; then the form can be filled in. */
    public boolean isReady() {
        return prepared != null && kind != null;
    }

    public List<CaseloadEntry> getPeople() {
        return people;
    }

    public List<MeetingKind> getKinds() {
        return List.of(MeetingKind.values());
    }

    public MeetingKind getKind() {
        return kind;
    }

    /** The limits that can run to a meeting of this kind. */
    public List<Deadline> getLimits() {
        return kind == null ? List.of() : Due.limits(kind, LocalDate.now(clock), deadlines);
    }

    public Prepared getPrepared() {
        return prepared;
    }

    public List<PersonId> getAlso() {
        return also;
    }

    /** As an address asks for those whom it is about already. */
    public String getAlsoSoFar() {
        return also.stream().map(one -> "&also=" + one).collect(Collectors.joining());
    }

    /** Siblings whom it is not about yet. */
    public List<Prepared.Child> getSiblings() {
        return prepared.siblings().stream()
                .filter(one -> !also.contains(one.id()))
                .toList();
    }

    public List<Integer> getOthers() {
        return BookForm.OTHERS;
    }

    public List<Warned> getWarned() {
        return warned;
    }

    public Due getDue() {
        return due;
    }

    public BookForm getForm() {
        return form;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getAbout() {
        return about;
    }
}
