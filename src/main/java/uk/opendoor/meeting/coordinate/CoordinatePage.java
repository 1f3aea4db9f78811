package uk.opendoor.meeting.coordinate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import uk.opendoor.deadline.Deadline;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.meeting.Due;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.Warned;
import uk.opendoor.meeting.book.BookForm;
import uk.opendoor.meeting.book.BookRead;
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.meeting.book.Prepared;
import uk.opendoor.meeting.book.StartedTyped;
import uk.opendoor.meeting.book.Unexplained;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;

/** A coordinator reads what was asked for and books it with the form that workers book with. */
@Named
@RequestScoped
public class CoordinatePage {

    @Inject
    private CoordinateService service;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    private Clock clock;

    @Inject
    @ManagedProperty("#{param.request}")
    private String request;

    private final FieldErrors errors = new FieldErrors();
    private final BookForm form = new BookForm();
    private PersonId child;
    private RequestView asked;
    private List<Warned> warned = List.of();
    private Due due;

    @PostConstruct
    void load() {
        child = service.first(request);
        asked = service.see(child, request);
        form.propose(asked.prepared());
        form.setOnce(request);
        form.setChair(asked.chair() == null ? "" : asked.chair().value());
        form.setRule(
                asked.started() == null ? StartedTyped.NONE : asked.started().rule());
        if (asked.started() != null) {
            form.getFrom().show(asked.started().from());
        }
    }

    /** Says by when it must be and what speaks against it, and books nothing. */
    public void check() {
        read().ifPresent(this::weigh);
    }

    private void weigh(BookingWanted wanted) {
        due = service.due(child, request, wanted.started(), wanted.slot().day()).orElse(null);
        warned = service.against(child, request, wanted);
    }

    public void book() {
        read().ifPresent(this::send);
    }

    private Optional<BookingWanted> read() {
        return new BookRead(form, asked.prepared(), errors, messages, LocalDateTime.now(clock)).read(asked.kind());
    }

    private void send(BookingWanted wanted) {
        try {
            service.book(child, request, wanted);
            done.say("meetingBooked");
            Redirects.to("/work/meetings/" + request);
        } catch (Unexplained unexplained) {
            weigh(wanted);
            errors.add("despite", messages.say("book.wrong.despite"));
        } catch (MovedOn faster) {
            done.say("meetingBookedMeanwhile");
            Redirects.to("/work/meetings/" + request);
        }
    }

    public RequestView getAsked() {
        return asked;
    }

    public String getRequest() {
        return request;
    }

    public MeetingKind getKind() {
        return asked.kind();
    }

    /** The limits that can run to a meeting of this kind. */
    public List<Deadline> getLimits() {
        return Due.limits(asked.kind(), LocalDate.now(clock), deadlines);
    }

    public Prepared getPrepared() {
        return asked.prepared();
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
}
