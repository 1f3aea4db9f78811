package uk.opendoor.meeting.release.give;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Home;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.family.GrantRefused;
import uk.opendoor.family.Household;
import uk.opendoor.family.Whereabouts;
import uk.opendoor.family.WhereaboutsKept;
import uk.opendoor.meeting.Conference;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.release.ADesk;
import uk.opendoor.meeting.release.desk.DeskService;
import uk.opendoor.meeting.release.find.Entry;
import uk.opendoor.meeting.release.list.ListService;
import uk.opendoor.meeting.release.mine.MyPapersService;
import uk.opendoor.meeting.release.paper.ReleaseState;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A paper from the desk to those who are to get it: checked for each, with a second person where something was found. */
@ExtendWith(ArquillianExtension.class)
class ReleaseServiceIT {

    private static final String LEAK = "He lives at 14 Alder Close, Thornwick, and likes it there.";
    private static final String WHY = "I have read it, and it is right";
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Inject
    private DeskService desk;

    @Inject
    private ReleaseService releases;

    @Inject
    private MyPapersService mine;

    @Inject
    private ListService list;

    @Inject
    private WhereaboutsKept whereabouts;

    @Inject
    private ADesk atTheDesk;

    @Inject
    private Conference conference;

    @Inject
    private Household household;

    @Inject
    private MovedClock clock;

    private PersonId child;
    private PersonId worker;
    private PersonId officer;
    private PersonId mother;
    private PersonId father;
    private String meeting;
    private LocalDate later;

    @BeforeEach
    void bring() {
        child = household.youngPerson(15);
        worker = conference.worker(child);
        officer = conference.reachable(household.somebody(Role.REVIEWING_OFFICER));
        household.allocate(officer, child, Capacity.REVIEWING_OFFICER);
        later = household.today().plusMonths(6);
        mother = conference.parent(later, List.of(child), Permission.MEETING);
        father = conference.parent(later, List.of(child), Permission.MEETING);
        whereabouts.keep(new Whereabouts(
                child, "14 Alder Close\nThornwick", null, worker, Instant.parse("2026-11-01T09:00:00Z")));
        meeting = atTheDesk.meeting(worker, child, 30, mother, father);
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void aCleanPaperIsReleasedByTheWorkerAloneAndTheSameFormTwiceIsOne() {
        String paper = atTheDesk.put(child, meeting, ADesk.CLEAN);
        String form = Conference.id();
        assertThat(atTheDesk.give(child, paper, form, mother)).isEqualTo(ReleaseState.RELEASED);
        assertThat(atTheDesk.give(child, paper, form, mother)).isEqualTo(ReleaseState.RELEASED);
        assertThat(conference.notices(mother, "somethingToRead")).isOne();
        assertThat(conference.notices(father, "somethingToRead")).isZero();
        as(mother);
        assertThat(mine.read(child, form))
                .singleElement()
                .satisfies(page -> assertThat(page.text()).isEqualTo(ADesk.CLEAN));
    }

    @Test
    void thePortalFindsTheAddressWithoutThatAnybodyListedIt() {
        String paper = atTheDesk.put(child, meeting, LEAK);
        assertThat(releases.prepare(child, paper, mother).flags())
                .isNotEmpty()
                .allSatisfy(flag ->
                        assertThat(flag.before() + flag.found() + flag.after()).contains("Alder"));
        assertThat(releases.prepare(child, paper, child).flags()).isEmpty();
    }

    @Test
    void aVersionThatNobodyLookedAtIsNotReleased() {
        String paper = atTheDesk.put(child, meeting, ADesk.CLEAN);
        atTheDesk.putAgain(child, paper, ADesk.CLEAN + " And more.");
        assertThatExceptionOfType(NotExplained.class)
                .isThrownBy(() ->
                        releases.release(child, paper, new ReleaseWanted(Conference.id(), mother, 1, 3, Map.of())));
        assertThat(releases.release(child, paper, new ReleaseWanted(Conference.id(), mother, 2, 3, Map.of())))
                .isEqualTo(ReleaseState.RELEASED);
    }

    @Test
    void whatWasFoundMustBeExplainedAndWaitsForASecondPerson() {
        String paper = atTheDesk.put(child, meeting, LEAK);
        assertThatExceptionOfType(NotExplained.class)
                .isThrownBy(() ->
                        releases.release(child, paper, new ReleaseWanted(Conference.id(), mother, 1, 3, Map.of())));
        String release = atTheDesk.give(child, paper, mother);
        assertThat(releases.see(child, paper, release).state()).isEqualTo(ReleaseState.ASKED);
        assertThat(conference.notices(officer, "newForWorker")).isPositive();
        assertThat(conference.notices(mother, "somethingToRead")).isZero();
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> atTheDesk.give(child, paper, mother));
        refused(mother, release);
        atTheDesk.enter(officer, Role.REVIEWING_OFFICER);
        assertThat(desk.mine().waiting())
                .singleElement()
                .satisfies(one -> assertThat(one.release()).isEqualTo(release));
        assertThat(releases.see(child, paper, release).flags()).isNotEmpty();
        releases.decide(child, paper, release, true, WHY);
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> releases.decide(child, paper, release, false, WHY));
        assertThat(conference.notices(mother, "somethingToRead")).isOne();
        as(mother);
        assertThat(mine.read(child, release)).isNotEmpty();
    }

    @Test
    void nobodyIsTheirOwnSecondPersonNorThatOfTheirFamily() {
        String paper = atTheDesk.put(child, meeting, LEAK);
        String release = atTheDesk.give(child, paper, mother);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> releases.decide(child, paper, release, true, WHY));
        household.parent(officer, child);
        atTheDesk.enter(officer, Role.REVIEWING_OFFICER);
        assertThatExceptionOfType(GrantRefused.class)
                .isThrownBy(() -> releases.decide(child, paper, release, true, WHY));
        String own = atTheDesk.put(child, meeting, LEAK);
        assertThatExceptionOfType(GrantRefused.class).isThrownBy(() -> atTheDesk.give(child, own, mother));
    }

    @Test
    void whoAskedAndMaySignCannotSignIt() {
        atTheDesk.enter(officer, Role.REVIEWING_OFFICER);
        String paper = atTheDesk.put(child, meeting, LEAK);
        String release = atTheDesk.give(child, paper, mother);
        assertThat(desk.mine().waiting()).isEmpty();
        assertThatExceptionOfType(GrantRefused.class)
                .isThrownBy(() -> releases.decide(child, paper, release, true, WHY));
        atTheDesk.enter(household.managerOf(worker), Role.TEAM_MANAGER);
        releases.decide(child, paper, release, false, WHY);
        assertThat(releases.see(child, paper, release).state()).isEqualTo(ReleaseState.REFUSED);
        refused(mother, release);
    }

    @Test
    void whatWasListedSinceStopsTheSecondPersonsYes() {
        String paper = atTheDesk.put(child, meeting, LEAK + " He goes to Brackenfield College.");
        String release = atTheDesk.give(child, paper, mother);
        list.add(child, Conference.id(), new Entry(Entry.Kind.SCHOOL, "Brackenfield College"), "Since today");
        atTheDesk.enter(officer, Role.REVIEWING_OFFICER);
        assertThatExceptionOfType(ListChanged.class)
                .isThrownBy(() -> releases.decide(child, paper, release, true, WHY));
        releases.decide(child, paper, release, false, WHY);
        refused(mother, release);
    }

    @Test
    void eachParentHasTheirOwnCopyAndNothingOfTheOther() {
        String paper = atTheDesk.put(child, meeting, ADesk.CLEAN);
        String hers = atTheDesk.give(child, paper, mother);
        String his = atTheDesk.give(child, paper, father);
        as(mother);
        assertThat(mine.all(Home.FAMILY)).extracting("id").containsExactly(hers);
        refused(mother, his);
        refused(father, hers);
        as(mother);
        assertThat(mark(mine.copy(child, hers)))
                .startsWith(hers.substring(0, 8).toUpperCase(Locale.ROOT))
                .doesNotContain(his.substring(0, 8).toUpperCase(Locale.ROOT));
    }

    @Test
    void whenTheyFirstReadAndKeptItIsWrittenDown() {
        String paper = atTheDesk.put(child, meeting, ADesk.CLEAN);
        String release = atTheDesk.give(child, paper, mother);
        assertThat(releases.see(child, paper, release).readAt()).isNull();
        as(mother);
        mine.read(child, release);
        mine.copy(child, release);
        atTheDesk.enter(worker, Role.SOCIAL_WORKER);
        ReleaseView seen = releases.see(child, paper, release);
        assertThat(seen.readAt()).isNotNull();
        assertThat(seen.savedAt()).isNotNull();
    }

    @Test
    void whatIsTakenBackIsGoneAtOnceAndSaysNoWordOfWhy() {
        String paper = atTheDesk.put(child, meeting, ADesk.CLEAN);
        String release = atTheDesk.give(child, paper, mother);
        releases.recall(child, paper, release, WHY);
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> releases.recall(child, paper, release, WHY));
        refused(mother, release);
        assertThat(mine.all(Home.FAMILY)).isEmpty();
        assertThat(mine.beforehand(meeting, Home.FAMILY).papers())
                .singleElement()
                .satisfies(one -> assertThat(one.takenBack()).isTrue());
        atTheDesk.enter(worker, Role.SOCIAL_WORKER);
        assertThat(atTheDesk.give(child, paper, Conference.id(), mother)).isEqualTo(ReleaseState.RELEASED);
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOldOne() {
        String paper = atTheDesk.put(child, meeting, ADesk.CLEAN);
        String first = atTheDesk.give(child, paper, mother);
        atTheDesk.putAgain(child, paper, "This is put right.");
        String second = atTheDesk.give(child, paper, mother);
        assertThat(releases.see(child, paper, first).state()).isEqualTo(ReleaseState.REPLACED);
        refused(mother, first);
        as(mother);
        assertThat(mine.read(child, second))
                .singleElement()
                .satisfies(page -> assertThat(page.text()).isEqualTo("This is put right."));
        assertThat(mine.all(Home.FAMILY)).hasSize(1);
    }

    @Test
    void theYoungPersonReadsTheirOwnAndNobodyElseDoes() {
        String paper = atTheDesk.put(child, meeting, ADesk.CLEAN);
        String release = atTheDesk.give(child, paper, child);
        atTheDesk.enter(child, Role.YOUNG_PERSON);
        assertThat(mine.all(Home.ME)).hasSize(1);
        assertThat(mine.read(child, release)).isNotEmpty();
        refused(mother, release);
        clock.forwardTo(
                household.today().plusMonths(3).atTime(9, 0).atZone(ENGLAND).toInstant());
        atTheDesk.enter(child, Role.YOUNG_PERSON);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mine.read(child, release));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mine.whose(release, Home.ME));
    }

    private static String mark(byte[] copy) {
        try (PDDocument pdf = Loader.loadPDF(copy)) {
            return pdf.getDocumentInformation().getCustomMetadataValue("Reference");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void as(PersonId parent) {
        atTheDesk.enter(parent, Role.FAMILY_MEMBER);
    }

    private void refused(PersonId parent, String release) {
        as(parent);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mine.whose(release, Home.FAMILY));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mine.read(child, release));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mine.copy(child, release));
    }
}
