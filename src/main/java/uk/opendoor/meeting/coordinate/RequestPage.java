package uk.opendoor.meeting.coordinate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
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
import uk.opendoor.meeting.book.BookPage;
import uk.opendoor.meeting.book.BookService;
import uk.opendoor.meeting.book.Prepared;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** Asks the coordinators to book a meeting: first about whom and of which kind, then by when and with whom. */
@Named
@RequestScoped
public class RequestPage {

    @Inject
    private RequestService service;

    @Inject
    private BookService booking;

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
    private final RequestForm form = new RequestForm();
    private List<PersonId> also = List.of();
    private MeetingKind kind;
    private Prepared prepared;
    private List<CaseloadEntry> people = List.of();
    private LocalDate by;

    @PostConstruct
    void load() {
        kind = MeetingKind.of(kindSlug == null ? "" : kindSlug)
                .filter(MeetingKind::isCoordinated)
                .orElse(null);
        if (about == null || about.isEmpty()) {
            people = caseload.mine();
        } else {
            also = BookPage.also();
            prepared = booking.prepare(new PersonId(about), also);
        }
    }

    /** Says by when it must be, and asks nobody. */
    public void check() {
        read().ifPresent(wanted ->
                by = RequestWanted.by(wanted.started(), wanted.by(), deadlines).orElse(null));
    }

    public void ask() {
        read().ifPresent(wanted -> {
            SentTwice.carry(MovedOn.class, () -> service.ask(new PersonId(about), wanted));
            done.say("bookingAsked");
            Redirects.to("/work/meetings");
        });
    }

    private Optional<RequestWanted> read() {
        List<PersonId> children =
                prepared.children().stream().map(Prepared.Child::id).toList();
        return form.read(kind, children, LocalDate.now(clock), errors, messages);
    }

    /** Whether it is known about whom and of which kind; then the form can be filled in. */
    public boolean isReady() {
        return prepared != null && kind != null;
    }

    public List<CaseloadEntry> getPeople() {
        return people;
    }

    public List<MeetingKind> getKinds() {
        return Stream.of(MeetingKind.values())
                .filter(MeetingKind::isCoordinated)
                .toList();
    }

    public MeetingKind getKind() {
        return kind;
    }

    /** The limits that can run to a meeting of this kind. */
    public List<Deadline> getLimits() {
        return Due.limits(kind, LocalDate.now(clock), deadlines);
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

    /** By when it must be, if somebody asked and it can be counted. */
    public LocalDate getBy() {
        return by;
    }

    public RequestForm getForm() {
        return form;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getAbout() {
        return about;
    }
}
