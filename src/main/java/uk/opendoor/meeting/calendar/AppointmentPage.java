package uk.opendoor.meeting.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.account.mine.Here;
import uk.opendoor.web.SentFile;

/** One meeting as a file for a calendar. */
@Named
@RequestScoped
public class AppointmentPage {

    @Inject
    private CalendarService calendar;

    @Inject
    private Here here;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    public void send() {
        SentFile.save("appointment.ics", AppointmentFile.TYPE, calendar.one(here.home(), id));
    }
}
