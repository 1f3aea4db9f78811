package uk.opendoor.meeting.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.account.mine.Here;
import uk.opendoor.web.Done;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.Site;

/** An address for my calendar: made, shown once, taken back. */
@Named
@RequestScoped
public class CalendarPage {

    @Inject
    private CalendarService calendar;

    @Inject
    private Here here;

    @Inject
    private Done done;

    private FeedView feed;
    private boolean withPlace;
    private String address = "";

    @PostConstruct
    void load() {
        feed = calendar.see(here.home()).orElse(null);
    }

    public void make() {
        address = Site.root() + "/calendar/" + calendar.make(here.home(), withPlace) + ".ics";
        load();
    }

    public void revoke() {
        calendar.revoke(here.home());
        done.say("calendarEnded");
        Redirects.to("/" + here.getHome() + "/meetings/calendar");
    }

    /** The address that answers now, or null. */
    public FeedView getFeed() {
        return feed;
    }

    /** The whole address, while it is shown for the only time. */
    public String getAddress() {
        return address;
    }

    public boolean isWithPlace() {
        return withPlace;
    }

    public void setWithPlace(boolean withPlace) {
        this.withPlace = withPlace;
    }
}
