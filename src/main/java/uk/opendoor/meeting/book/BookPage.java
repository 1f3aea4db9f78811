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
import uk.opendoor.meeting.held.work.HeldMeetingsService;
import uk.opendoor.meeting.held.work.HeldView;
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
    private ReleaseService releases;

    @Inject
    private HeldMeetingsService helds;

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

    @Inject
    @ManagedProperty("#{param.held}")
    private String heldId;

    private final FieldErrors errors = new FieldErrors();
    private final BookForm form = new BookForm();
    private List<PersonId> also = List.of();
    private MeetingKind kind;
    private HeldView held;
    private boolean movedOn;
    private Prepared prepared;
    private List<CaseloadEntry> people = List.of();
    private List<Warned> warned = List.of();
    private Due due;

    @PostConstruct
    void load() {
        kind = MeetingKind.of(kindSlug == null ? "" : kindSlug).orElse(null);
        if (heldId != null && !heldId.isEmpty()) {
            loadHeld();
        } else if (about == null || about.isEmpty()) {
            people = caseload.mine();
        } else {
            also = also();
            prepared = service.prepare(new PersonId(about), also);
            form.propose(prepared);
        }
    }

    private void loadHeld() {
        PersonId first = helds.first(heldId);
        held = helds.see(first, heldId);
        about = first.value();
        kind = held.held().kind();
        prepared = service.prepare(first, held.whole().further(first));
        form.propose(prepared);
        form.show(held.held());
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
            SentTwice.carry(MovedOn.class, () -> keep(wanted));
            done.say("meetingBooked");
            Redirects.to("/work/meetings/" + wanted.id());
        } catch (Unexplained unexplained) {
            weigh(wanted);
            errors.add("despite", messages.say("book.wrong.despite"));
        } catch (MovedOn meanwhile) {
            showMovedOn(meanwhile);
        }
    }

    /** What was typed stays; sent once more, it counts as looked at. */
    private void showMovedOn(MovedOn meanwhile) {
        if (held == null) {
            throw meanwhile;
        }
        movedOn = true;
        held = helds.see(child(), heldId);
        form.setBase(String.valueOf(held.held().version()));
    }

    private void keep(BookingWanted wanted) {
        if (held == null) {
            service.book(child(), wanted);
        } else {
            releases.release(child(), heldId, form.baseNumber(), wanted);
        }
    }

    private PersonId child() {
        return new PersonId(about);
    }

    /** Whether it is known about whom and of which kind; then the form can be filled in. */
    public boolean isReady() {
        return prepared != null && kind != null && (held == null || held.held().isWaiting() || isSent());
    }

    private static boolean isSent() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    /** What the case system says, or null for a meeting that a worker thought of. */
    public HeldView getHeld() {
        return held;
    }

    /** Whether it was decided, or the case system said something else, while the form was filled in. */
    public boolean isMovedOn() {
        return movedOn;
    }

    /** Those whom the case system names, and who cannot be invited here yet. */
    public List<HeldView.Named> getUnknown() {
        return held.guests().stream()
                .filter(guest -> !prepared.mayBeInvited(guest.who(), guest.as()))
                .toList();
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
