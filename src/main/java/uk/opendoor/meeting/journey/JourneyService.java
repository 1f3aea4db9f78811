package uk.opendoor.meeting.journey;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.opendoor.access.Home;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.family.child.ChildView;
import uk.opendoor.family.child.FamilyService;
import uk.opendoor.guide.Guide;
import uk.opendoor.guide.TimeLimits;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.meeting.MeetingState;
import uk.opendoor.meeting.after.DecisionWanted;
import uk.opendoor.meeting.after.MyAfterService;
import uk.opendoor.meeting.journey.Known.Met;
import uk.opendoor.meeting.mine.MyMeeting;
import uk.opendoor.meeting.mine.MyMeetingsService;
import uk.opendoor.meeting.plan.FamilyPlan;
import uk.opendoor.meeting.plan.FamilyPlans;
import uk.opendoor.shared.PersonId;

/** The journeys of my children, from what I could read among my meetings and plans, and from nothing else. */
@UseCase
public class JourneyService {

    private FamilyService family;
    private MyMeetingsService meetings;
    private MyAfterService after;
    private FamilyPlans plans;
    private Provider<Guide> guide;
    private Provider<TimeLimits> limits;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected JourneyService() {}

    @Inject
    public JourneyService(
            FamilyService family,
            MyMeetingsService meetings,
            MyAfterService after,
            FamilyPlans plans,
            Provider<Guide> guide,
            Provider<TimeLimits> limits,
            Provider<Deadlines> deadlines,
            Clock clock) {
        this.family = family;
        this.meetings = meetings;
        this.after = after;
        this.plans = plans;
        this.guide = guide;
        this.limits = limits;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** One for each child of whom I may see meetings or the plan; none for whoever may see neither. */
    @Permitted(Permission.MY_FAMILY)
    public List<ChildJourney> mine() {
        List<ChildView> children = family.mine().stream()
                .filter(child -> child.sees(Permission.MEETING) || child.sees(Permission.FAMILY_PLAN))
                .toList();
        Map<PersonId, List<MyMeeting>> met = meetings.byChild();
        List<FamilyPlan> given = plans
                .of(children.stream()
                        .filter(child -> child.sees(Permission.FAMILY_PLAN))
                        .map(ChildView::id)
                        .toList())
                .stream()
                .filter(FamilyPlan::isGiven)
                .toList();
        Way way = way();
        return children.stream()
                .map(child -> new ChildJourney(
                        child.name() == null ? "" : child.name(),
                        way.of(known(child.id(), met.getOrDefault(child.id(), List.of()), given))))
                .toList();
    }

    /** The stages as the guide has them, for whoever may see nothing of any child. */
    @Permitted(Permission.MY_FAMILY)
    public List<Stage> general() {
        return way().of(Known.NOTHING);
    }

    private Way way() {
        return new Way(guide.get(), limits.get(), deadlines.get(), LocalDateTime.now(clock));
    }

    private Known known(PersonId child, List<MyMeeting> all, List<FamilyPlan> given) {
        List<Met> met = all.stream()
                .filter(one -> one.state() != MeetingState.CANCELLED)
                .map(JourneyService::met)
                .toList();
        List<Known.Plan> plans = given.stream()
                .filter(plan -> plan.child().equals(child))
                .map(plan -> new Known.Plan(plan.planId(), plan.kind(), plan.begunOn(), plan.endedOn()))
                .toList();
        Known known = new Known(met, plans, Map.of());
        return new Known(met, plans, told(child, known.latest()));
    }

    private static Met met(MyMeeting one) {
        MeetingKind kind = MeetingKind.of(one.guide().type()).orElseThrow();
        return new Met(one.id(), kind, one.state(), one.out(), one.slot(), one.due());
    }

    private Map<String, DecisionWanted> told(PersonId child, List<Met> held) {
        Map<String, DecisionWanted> told = new HashMap<>();
        held.forEach(one -> after.see(child, one.id(), Home.FAMILY)
                .filter(said -> said.said() != null)
                .ifPresent(said -> told.put(one.id(), said.said())));
        return told;
    }
}
