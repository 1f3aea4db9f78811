package uk.opendoor.meeting.coordinate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.Redirects;

/** What waits to be booked, on the page of meetings: everything for a coordinator, their own people for a worker. */
@Named
@RequestScoped
public class WaitingPage {

    @Inject
    private CoordinateService coordinators;

    @Inject
    private RequestService workers;

    @Inject
    private Caller caller;

    @Inject
    private Done done;

    private List<Waiting> toBook = List.of();
    private List<Waiting> asked = List.of();

    @PostConstruct
    void load() {
        if (caller.has(Role.COORDINATOR)) {
            toBook = coordinators.waiting();
        }
        if (caller.isWithPeople()) {
            asked = workers.mine();
        }
    }

    /** The button that takes a request back, if it was pressed. */
    public void press() {
        Buttons.pressed("withdraw").ifPresent(this::withdraw);
    }

    private void withdraw(String request) {
        try {
            workers.withdraw(workers.first(request), request);
            done.say("bookingWithdrawn");
        } catch (MovedOn meanwhile) {
            done.say("meetingBookedMeanwhile");
        }
        Redirects.to("/work/meetings");
    }

    public List<Waiting> getToBook() {
        return toBook;
    }

    public List<Waiting> getAsked() {
        return asked;
    }
}
