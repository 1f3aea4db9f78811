package uk.opendoor.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.sync.SyncKind.MEETINGS;
import static uk.opendoor.sync.SyncKind.PEOPLE;
import static uk.opendoor.sync.SyncKind.RELATIONS;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Home;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.Town;
import uk.opendoor.account.Visitor;
import uk.opendoor.family.Household;
import uk.opendoor.family.grant.GrantService;
import uk.opendoor.family.grant.GrantWanted;
import uk.opendoor.meeting.Conference;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.book.ReleaseService;
import uk.opendoor.meeting.calendar.CalendarService;
import uk.opendoor.meeting.held.work.HeldMeetingsService;
import uk.opendoor.meeting.held.work.HeldView;
import uk.opendoor.meeting.mine.MyMeetingsService;
import uk.opendoor.shared.PersonId;

/** A parent who may see meetings sees nothing of one that was sent until a worker releases it. */
@ExtendWith(ArquillianExtension.class)
class SyncedMeetingSeenIT {

    private static final int FAR = 30;

    @Inject
    private Sent sent;

    @Inject
    private HeldMeetingsService helds;

    @Inject
    private ReleaseService releases;

    @Inject
    private MyMeetingsService mine;

    @Inject
    private CalendarService calendar;

    @Inject
    private GrantService grants;

    @Inject
    private Accounts accounts;

    @Inject
    private Conference conference;

    @Inject
    private Town town;

    @Inject
    private Caller caller;

    @Inject
    private Instance<RequestContextController> contexts;

    private String ash;
    private String hazel;
    private String meeting;
    private PersonId worker;
    private LocalDate day;

    @BeforeEach
    void send() {
        ash = sent.reference();
        hazel = sent.reference();
        meeting = sent.reference();
        String relation = sent.reference();
        sent.send(PEOPLE, sent.young(ash, "Quicksilver", "2012-05-01") + "," + sent.relative(hazel));
        sent.send(RELATIONS, sent.parent(relation, ash, hazel, null));
        conference.reachable(sent.person(hazel));
        accounts.open(sent.person(hazel));
        worker = conference.worker(sent.person(ash));
        day = conference.tuesday(FAR);
        share(relation);
    }

    private void share(String relation) {
        asWorker();
        for (Permission one : List.of(Permission.MEETING, Permission.MEETING_PLACE)) {
            grants.grant(
                    sent.person(ash),
                    new GrantWanted(
                            UUID.randomUUID().toString(),
                            sent.ours(relation),
                            one,
                            town.today().plusDays(90)),
                    Household.REASON);
        }
    }

    @Test
    void onlyAfterItsReleaseTheFamilySeesAndHearsOfIt() {
        assertThat(sent.send(MEETINGS, at("10:00"))).isEqualTo("CREATED");
        assertThat(seen()).isEmpty();
        assertThat(page("/family")).doesNotContain("10am", "Larchfield", "conference");
        assertThat(feed()).doesNotContain("VEVENT");
        assertThat(notices()).isZero();
        HeldView one = asWorker().get(0);
        releases.release(
                sent.person(ash),
                one.id(),
                one.held().version(),
                conference.wanted(
                        FAR,
                        List.of(sent.person(ash)),
                        conference.comes(worker, InvitedAs.SOCIAL_WORKER, sent.person(ash)),
                        conference.comes(sent.person(hazel), InvitedAs.PARENT, sent.person(ash))));
        assertThat(seen()).containsExactly(day.atTime(10, 0));
        assertThat(feed()).contains("VEVENT");
        assertThat(notices()).isEqualTo(1);
        assertThat(sent.send(MEETINGS, at("11:00"))).isEqualTo("CHANGED");
        assertThat(seen()).containsExactly(day.atTime(10, 0));
        assertThat(notices()).isEqualTo(1);
        assertThat(asWorker()).singleElement().matches(HeldView::otherwise);
    }

    @Test
    void twoWhoSendItAtOnceMakeOneMeetingAndNothingIsWrong() throws Exception {
        assertThat(atOnce(at("10:00"), at("11:00"))).doesNotContain("WRONG").anyMatch("CREATED"::equals);
        assertThat(asWorker()).hasSize(1);
        assertThat(atOnce(at("12:00"), at("13:00"))).containsOnly("CHANGED");
        assertThat(asWorker()).hasSize(1);
    }

    private List<String> atOnce(String one, String other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> both = List.of(() -> inARequest(one, start), () -> inARequest(other, start));
            List<Future<String>> done = threads.invokeAll(both, 60, TimeUnit.SECONDS);
            return List.of(done.get(0).get(), done.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }

    private String inARequest(String record, CyclicBarrier start) throws Exception {
        RequestContextController context = contexts.get();
        context.activate();
        try {
            start.await();
            return sent.send(MEETINGS, record);
        } finally {
            context.deactivate();
        }
    }

    private String at(String time) {
        return "{'reference':'" + meeting + "','kind':'REVIEW_CONFERENCE','children':['" + ash + "'],'starts':'" + day
                + "T" + time + "','minutes':90,'place':'Room 3, Larchfield House','parents':['" + hazel + "']}";
    }

    private String page(String path) {
        Visitor mother = town.visitor(sent.person(hazel), false);
        assertThat(mother.open(path).status()).as(path).isEqualTo(200);
        return mother.text();
    }

    /** When the mother reads that she has a meeting. */
    private List<LocalDateTime> seen() {
        caller.enter(sent.person(hazel), Set.of(Role.FAMILY_MEMBER), null);
        return mine.ofFamily().stream().map(one -> one.slot().starts()).toList();
    }

    private String feed() {
        caller.enter(sent.person(hazel), Set.of(Role.FAMILY_MEMBER), null);
        return new String(calendar.all(Home.FAMILY, true), StandardCharsets.UTF_8);
    }

    private long notices() {
        return conference.notices(sent.person(hazel), "meetingBooked")
                + conference.notices(sent.person(hazel), "meetingChanged");
    }

    private List<HeldView> asWorker() {
        caller.enter(worker, Set.of(Role.SOCIAL_WORKER), null);
        return helds.mine();
    }
}
