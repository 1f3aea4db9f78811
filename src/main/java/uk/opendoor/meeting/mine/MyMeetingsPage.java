package uk.opendoor.meeting.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import uk.opendoor.access.Caller;
import uk.opendoor.account.mine.Here;

/** My meetings: what is next, what comes later, what was. */
@Named
@RequestScoped
public class MyMeetingsPage {

    @Inject
    private MyMeetingsService service;

    @Inject
    private Here here;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private List<MyMeeting> ahead = List.of();
    private List<MyMeeting> past = List.of();

    @PostConstruct
    void load() {
        List<MyMeeting> all = here.getHome().equals("me") ? service.mine(caller.person()) : service.ofFamily();
        LocalDateTime now = LocalDateTime.now(clock);
        ahead = all.stream()
                .filter(one -> one.slot().ends().isAfter(now))
                .filter(one -> one.booked() || one.off() || one.out())
                .sorted(Comparator.comparing(one -> one.slot().starts()))
                .toList();
        past = all.stream()
                .filter(one -> !ahead.contains(one))
                .sorted(Comparator.comparing((MyMeeting one) -> one.slot().starts())
                        .reversed())
                .toList();
    }

    /** The first one that is not off, or null. */
    public MyMeeting getNext() {
        return ahead.stream().filter(MyMeeting::booked).findFirst().orElse(null);
    }

    /** All that are ahead but the next one; those that are off stay there until their day is over. */
    public List<MyMeeting> getLater() {
        return ahead.stream().filter(one -> one != getNext()).toList();
    }

    public List<MyMeeting> getPast() {
        return past;
    }
}
