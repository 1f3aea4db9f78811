package uk.opendoor.meeting.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Home;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.Secret;
import uk.opendoor.account.mine.OwnActs;
import uk.opendoor.meeting.mine.MyMeeting;
import uk.opendoor.meeting.mine.MyMeetingsService;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** My meetings in my own calendar. */
@UseCase
public class CalendarService {

    private CalendarFeeds feeds;
    private MyMeetingsService meetings;
    private OwnActs acts;
    private Messages messages;
    private Caller caller;
    private Clock clock;

    protected CalendarService() {}

    @Inject
    public CalendarService(
            CalendarFeeds feeds,
            MyMeetingsService meetings,
            OwnActs acts,
            Messages messages,
            Caller caller,
            Clock clock) {
        this.feeds = feeds;
        this.meetings = meetings;
        this.acts = acts;
        this.messages = messages;
        this.caller = caller;
        this.clock = clock;
    }

    /** The address that answers now, but for its secret, which nobody keeps. */
    @Permitted(Permission.OWN_ACCOUNT)
    public Optional<FeedView> see(Home home) {
        return feeds.open(me(home), home).stream()
                .findFirst()
                .map(feed -> new FeedView(
                        LocalDateTime.ofInstant(feed.madeAt(), clock.getZone()),
                        feed.fetchedAt()
                                .map(at -> LocalDateTime.ofInstant(at, clock.getZone()))
                                .orElse(null),
                        feed.isWithPlace()));
    }

    /**
     * Makes an address; the one before it ends.
     *
     * @param withPlace whether it tells the places that I may know
     * @return its secret, which is shown now and never again
     */
    @Permitted(Permission.OWN_ACCOUNT)
    public String make(Home home, boolean withPlace) {
        String token = Secret.random();
        feeds.revokeAll(me(home), home);
        feeds.add(new CalendarFeed(caller.person(), home, token, withPlace, clock.instant()));
        acts.note("CALENDAR_MADE");
        return token;
    }

    @Permitted(Permission.OWN_ACCOUNT)
    public void revoke(Home home) {
        feeds.revokeAll(me(home), home);
        acts.note("CALENDAR_ENDED");
    }

    /** All that I may see today of my meetings, as a calendar reads it. */
    @Permitted(Permission.OWN_ACCOUNT)
    public byte[] all(Home home, boolean withPlace) {
        PersonId me = me(home);
        return file(home == Home.ME ? meetings.mine(me) : meetings.ofFamily(), withPlace);
    }

    /** One of them, without its place. */
    @Permitted(Permission.OWN_ACCOUNT)
    public byte[] one(Home home, String meetingId) {
        return file(
                meetings.openTo(meetingId, home).stream()
                        .map(child -> meetings.see(child, meetingId, home))
                        .reduce((first, same) -> first)
                        .stream()
                        .toList(),
                false);
    }

    private byte[] file(List<MyMeeting> all, boolean withPlace) {
        return new AppointmentFile(new AppointmentFile.Words(
                        messages.say("calendar.name"), messages.say("calendar.event"), messages.say("calendar.off")))
                .of(all.stream().map(one -> Appointment.of(one, withPlace)).toList(), clock.instant());
    }

    private PersonId me(Home home) {
        if (home == Home.WORK || !caller.mayEnter(home)) {
            throw new NotFound();
        }
        return caller.person();
    }
}
