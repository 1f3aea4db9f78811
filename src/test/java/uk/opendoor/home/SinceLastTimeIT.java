package uk.opendoor.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.opendoor.account.news.NewsKind.ANSWER;
import static uk.opendoor.account.news.NewsKind.COMMENT;
import static uk.opendoor.account.news.NewsKind.MESSAGE;
import static uk.opendoor.account.news.NewsKind.NEW_WORKER;
import static uk.opendoor.account.news.NewsKind.PLAN_HOLDS;
import static uk.opendoor.account.news.NewsKind.PLAN_TAKEN_BACK;
import static uk.opendoor.account.news.NewsKind.PLAN_WAITS;
import static uk.opendoor.account.news.NewsKind.PROMISE_DROPPED;
import static uk.opendoor.account.news.NewsKind.PROMISE_KEPT;
import static uk.opendoor.account.news.NewsKind.REVIEW_DAY;
import static uk.opendoor.account.news.NewsKind.STAND_IN;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.account.Town;
import uk.opendoor.account.Visitor;
import uk.opendoor.account.news.NewsKind;
import uk.opendoor.account.news.NewsService;
import uk.opendoor.account.news.NewsView;
import uk.opendoor.adviser.team.CoverWanted;
import uk.opendoor.adviser.team.HandOverService;
import uk.opendoor.adviser.team.TeamService;
import uk.opendoor.family.Household;
import uk.opendoor.message.work.WorkMessagesService;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.Promiser;
import uk.opendoor.plan.TwoSides;
import uk.opendoor.plan.edit.EditService;
import uk.opendoor.plan.edit.PromiseWanted;
import uk.opendoor.plan.edit.Texts;
import uk.opendoor.plan.mine.MyPlanService;
import uk.opendoor.plan.review.ReviewReason;
import uk.opendoor.plan.review.WorkReviewService;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** What happened since a young person last looked: all of it, until they say that they have seen it. */
@ExtendWith(ArquillianExtension.class)
class SinceLastTimeIT {

    @Inject
    private NewsService news;

    @Inject
    private TwoSides sides;

    @Inject
    private Household household;

    @Inject
    private EditService edit;

    @Inject
    private MyPlanService mine;

    @Inject
    private WorkReviewService reviews;

    @Inject
    private WorkMessagesService messages;

    @Inject
    private TeamService team;

    @Inject
    private HandOverService handOver;

    @Inject
    private Caller caller;

    @Inject
    private MovedClock clock;

    @Inject
    private Town town;

    private PersonId young;

    @BeforeEach
    void bring() {
        young = sides.begin();
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void aPlanOnItsWay() {
        sides.submitted();
        assertThat(kinds()).containsExactly(PLAN_WAITS);
        sides.asAdviser();
        edit.takeBack(young);
        edit.takeBack(young);
        sides.agreedAndSigned();
        assertThat(kinds()).containsExactly(PLAN_HOLDS, PLAN_WAITS, PLAN_TAKEN_BACK);
    }

    @Test
    void whatIsSaidNamesWhoAndWhereAndRepeatsNoWord() {
        String version = sides.inForce();
        sides.asYoung();
        String no = TwoSides.id();
        mine.disagree(young, version, Matter.HOME, "", no, "Nobody came");
        mine.remark(young, Matter.HOME, TwoSides.id(), "My own comment");
        sees();
        sides.asAdviser();
        edit.remark(young, Matter.MONEY, TwoSides.id(), "A secret remark");
        edit.answer(young, no, "A secret answer");
        messages.send(young, TwoSides.id(), "A secret message", "");
        sides.asYoung();
        NewsView told = news.see(young);
        assertThat(told.lines()).extracting(NewsView.Line::kind).containsExactly(MESSAGE, ANSWER, COMMENT);
        assertThat(told.lines()).extracting(NewsView.Line::by).containsOnly("Test Invented");
        assertThat(told.lines())
                .extracting(NewsView.Line::address)
                .containsExactly("/me/messages", "/me/plan/home", "/me/plan/money");
        Visitor visitor = town.visitor(young, false).open("/me");
        assertThat(visitor.text())
                .contains("Test Invented wrote a comment: Money", "Test Invented answered what you do not agree with")
                .doesNotContain("A secret");
    }

    @Test
    void promisesReviewsAndPeople() {
        String promise = promised();
        sees();
        sides.asAdviser();
        edit.keep(young, promise);
        edit.keep(young, promise);
        reviews.offer(
                young,
                TwoSides.id(),
                ReviewReason.values()[0],
                household.today().plusDays(7),
                "Here");
        PersonId other = household.somebody(Role.PERSONAL_ADVISER);
        PersonId manager = household.managerOf(sides.adviser(), other);
        caller.enter(manager, Set.of(Role.TEAM_MANAGER), null);
        team.stand(new CoverWanted(
                TwoSides.id(),
                sides.adviser(),
                other,
                household.today(),
                household.today().plusDays(3)));
        handOver.handOver(sides.adviser(), Map.of(young, other), false);
        assertThat(kinds()).containsExactly(NEW_WORKER, STAND_IN, REVIEW_DAY, PROMISE_KEPT);
    }

    /** The plan that holds is what they agreed to: what is taken out of it is told, and shown, with who did it and why. */
    @Test
    void aPromiseThatIsTakenOutIsToldAndShown() {
        String promise = promised();
        sees();
        sides.asAdviser();
        edit.drop(young, promise, "His aunt bought it");
        edit.drop(young, promise, "Again");
        assertThat(kinds()).containsExactly(PROMISE_DROPPED);
        assertThat(town.visitor(young, false).open("/me/plan").text())
                .contains("Not needed any more", "His aunt bought it", "Test Invented took it out of the plan on");
        sides.asAdviser();
        edit.begin(young);
        String own = TwoSides.id();
        edit.promise(young, "", new PromiseWanted(own, Matter.HOME, "New", Promiser.COUNCIL, null, null));
        sees();
        sides.asAdviser();
        edit.drop(young, own, "Of a draft");
        assertThat(kinds()).isEmpty();
    }

    @Test
    void staysWhenThePageIsOpenedAgainAndGoesWhenTheyHaveSeenIt() {
        sides.submitted();
        Visitor visitor = town.visitor(young, false);
        visitor.open("/me").open("/me");
        assertThat(visitor.text()).contains("wrote a new plan for you to read", "I have seen these");
        visitor.post("/me", "none", "none");
        assertThat(visitor.status()).isEqualTo(303);
        assertThat(visitor.again().status()).isEqualTo(303);
        assertThat(visitor.open("/me").text())
                .contains("Nothing new since")
                .doesNotContain("wrote a new plan for you to read", "I have seen these");
    }

    @Test
    void whatHappensWhileTheyReadIsNotSeen() {
        sides.submitted();
        sides.asYoung();
        String told = news.see(young).until();
        clock.forward(Duration.ofSeconds(5));
        sides.asAdviser();
        messages.send(young, TwoSides.id(), "Hello", "");
        sides.asYoung();
        news.seen(young, told);
        assertThat(kinds()).containsExactly(MESSAGE);
        clock.forward(Duration.ofSeconds(5));
        news.seen(young, "3000-01-01T00:00:00Z");
        clock.forward(Duration.ofSeconds(5));
        sides.asAdviser();
        messages.send(young, TwoSides.id(), "Hello again", "");
        assertThat(kinds()).containsExactly(MESSAGE);
    }

    @Test
    void aMomentThatIsNoneIsRefused() {
        sides.asYoung();
        for (String moment : List.of("", "yesterday", "-100000-01-01T00:00:00Z")) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> news.seen(young, moment));
        }
    }

    @Test
    void theSameOnOneDayIsOneLineAndTenAreEnough() {
        sides.asAdviser();
        IntStream.range(0, 20).forEach(i -> messages.send(young, TwoSides.id(), "Message " + i, ""));
        assertThat(kinds()).containsExactly(MESSAGE);
        for (Matter matter : Matter.values()) {
            sides.asAdviser();
            edit.remark(young, matter, TwoSides.id(), "A remark");
        }
        assertThat(kinds()).hasSize(9).containsOnly(COMMENT);
    }

    @Test
    void nobodyElseReadsIt() {
        for (Role role : List.of(Role.YOUNG_PERSON, Role.FAMILY_MEMBER, Role.PERSONAL_ADVISER, Role.TEAM_MANAGER)) {
            sides.as(role);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> news.see(young));
        }
        sides.asAdviser();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> news.see(young));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> news.seen(young, "2026-01-01T00:00:00Z"));
    }

    private String promised() {
        sides.asAdviser();
        edit.begin(young);
        String id = TwoSides.id();
        PromiseWanted wanted =
                new PromiseWanted(id, Matter.HOME, "Something", Promiser.COUNCIL, null, household.today());
        edit.promise(young, "", wanted);
        Texts ring = new Texts("", "Ring us.", "");
        edit.write(young, Matter.CONTINGENCY, sides.current(Matter.CONTINGENCY), ring);
        sides.agreedAndSigned();
        return id;
    }

    /** They have seen all that there is; what comes next comes later. */
    private void sees() {
        sides.asYoung();
        news.seen(young, news.see(young).until());
        clock.forward(Duration.ofSeconds(1));
    }

    private List<NewsKind> kinds() {
        sides.asYoung();
        return news.see(young).lines().stream().map(NewsView.Line::kind).toList();
    }
}
