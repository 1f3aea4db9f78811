package uk.opendoor.meeting.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Home;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.family.Household;
import uk.opendoor.meeting.Conference;
import uk.opendoor.meeting.InvitedAs;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.meeting.book.BookService;
import uk.opendoor.meeting.book.BookingWanted;
import uk.opendoor.shared.MovedClock;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** What each who is invited writes: kept, sent with a proof, read by workers, and never by another relative. */
@ExtendWith(ArquillianExtension.class)
class MyPartIT {

    private static final int FAR = 30;
    private static final PartWords WORDS = new PartWords("He eats again", "The nights", "My sister");
    private static final List<OwnPoint> POINTS = List.of(new OwnPoint("Point 4", "I was there"));

    @Inject
    private MyPartService parts;

    @Inject
    private PackService packs;

    @Inject
    private BookService booking;

    @Inject
    private HeldParts held;

    @Inject
    private Conference conference;

    @Inject
    private Household household;

    @Inject
    private MovedClock clock;

    @Inject
    private Caller caller;

    private PersonId child;
    private PersonId worker;
    private PersonId mother;
    private PersonId father;
    private LocalDate later;
    private String id;

    @BeforeEach
    void bring() {
        later = household.today().plusMonths(6);
        child = household.youngPerson(15);
        worker = conference.worker(child);
        mother = conference.parent(later, List.of(child), Permission.MEETING);
        father = conference.parent(later, List.of(child), Permission.MEETING);
        id = book();
    }

    @AfterEach
    void now() {
        clock.back();
    }

    private String book() {
        BookingWanted wanted = conference.wanted(
                FAR,
                List.of(child),
                conference.comes(worker, InvitedAs.SOCIAL_WORKER, child),
                conference.comes(child, InvitedAs.YOUNG_PERSON, child),
                conference.comes(mother, InvitedAs.PARENT, child),
                conference.comes(father, InvitedAs.PARENT, child));
        enter(worker, Role.SOCIAL_WORKER);
        booking.book(child, wanted);
        return wanted.id();
    }

    @Test
    void aDraftIsNobodysButTheWriters() {
        enter(mother, Role.FAMILY_MEMBER);
        parts.keep(id, Home.FAMILY, typed(Conference.id(), -1));
        assertThat(parts.see(id, Home.FAMILY).draft().words().well()).isEqualTo("He eats again");
        assertThat(parts.see(id, Home.FAMILY).sent()).isEmpty();
        enter(father, Role.FAMILY_MEMBER);
        assertThat(parts.see(id, Home.FAMILY).draft()).isNull();
        enter(worker, Role.SOCIAL_WORKER);
        assertThat(packs.open(child, id).entries()).isEmpty();
        assertThat(conference.notices(worker, "newForWorker")).isZero();
    }

    @Test
    void whatIsSentHasAProofAndIsInThePackOnceHoweverOftenItComes() {
        enter(mother, Role.FAMILY_MEMBER);
        String form = Conference.id();
        parts.send(child, id, Home.FAMILY, typed(form, -1));
        parts.send(child, id, Home.FAMILY, typed(form, -1));
        assertThat(parts.see(id, Home.FAMILY).sent()).singleElement().satisfies(sent -> {
            assertThat(sent.receipt()).isEqualTo(form.substring(0, 8).toUpperCase());
            assertThat(sent.readAt()).isNull();
            assertThat(sent.points())
                    .singleElement()
                    .satisfies(point -> assertThat(point.mine()).isEqualTo("I was there"));
        });
        assertThat(conference.notices(worker, "newForWorker")).isEqualTo(1);
        enter(worker, Role.SOCIAL_WORKER);
        assertThat(packs.glance(child, id).fresh()).isEqualTo(1);
        assertThat(packs.open(child, id).entries()).hasSize(1);
        assertThat(packs.glance(child, id).fresh()).isZero();
        enter(mother, Role.FAMILY_MEMBER);
        assertThat(parts.see(id, Home.FAMILY).latest().readAt()).isNotNull();
    }

    @Test
    void itIsSentAnewUntilTheMeetingBeginsAndTheOldOnesStay() {
        enter(mother, Role.FAMILY_MEMBER);
        parts.send(child, id, Home.FAMILY, typed(Conference.id(), -1));
        parts.send(
                child,
                id,
                Home.FAMILY,
                new MyPartService.Typed(Conference.id(), -1, new PartWords("", "Still the nights", ""), List.of()));
        assertThat(parts.see(id, Home.FAMILY).latest().words().worries()).isEqualTo("Still the nights");
        assertThat(parts.see(id, Home.FAMILY).earlier()).hasSize(1);
        enter(worker, Role.SOCIAL_WORKER);
        assertThat(packs.open(child, id).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.earlier()).isEqualTo(1));
        clock.forwardTo(conference
                .tuesday(FAR)
                .atTime(10, 0)
                .atZone(ZoneId.of("Europe/London"))
                .toInstant());
        enter(mother, Role.FAMILY_MEMBER);
        assertThat(parts.see(id, Home.FAMILY).open()).isFalse();
        assertThatExceptionOfType(MovedOn.class)
                .isThrownBy(() -> parts.send(child, id, Home.FAMILY, typed(Conference.id(), -1)));
    }

    @Test
    void aDraftThatWasKeptInTimeIsNotSentTooLate() {
        enter(mother, Role.FAMILY_MEMBER);
        String form = Conference.id();
        parts.keep(id, Home.FAMILY, typed(form, -1));
        clock.forwardTo(conference
                .tuesday(FAR)
                .atTime(10, 0)
                .atZone(ZoneId.of("Europe/London"))
                .toInstant());
        enter(mother, Role.FAMILY_MEMBER);
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> parts.send(child, id, Home.FAMILY, typed(form, 0)));
        assertThat(parts.see(id, Home.FAMILY).sent()).isEmpty();
    }

    @Test
    void twoWindowsNeverOverwriteEachOther() {
        enter(mother, Role.FAMILY_MEMBER);
        String form = Conference.id();
        parts.keep(id, Home.FAMILY, typed(form, -1));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> parts.keep(id, Home.FAMILY, changed(Conference.id(), -1)));
        parts.keep(id, Home.FAMILY, changed(form, 0));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> parts.keep(id, Home.FAMILY, typed(form, 0)));
        parts.send(child, id, Home.FAMILY, changed(form, 1));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> parts.keep(id, Home.FAMILY, typed(form, 1)));
        assertThat(parts.see(id, Home.FAMILY).latest().words().well()).isEqualTo("Other");
    }

    @Test
    void neitherParentNorTheYoungPersonReadsTheOthersPart() {
        enter(mother, Role.FAMILY_MEMBER);
        parts.send(child, id, Home.FAMILY, typed(Conference.id(), -1));
        enter(child, Role.YOUNG_PERSON);
        parts.send(child, id, Home.ME, changed(Conference.id(), -1));
        enter(father, Role.FAMILY_MEMBER);
        assertThat(parts.see(id, Home.FAMILY).sent()).isEmpty();
        refused(() -> packs.open(child, id));
        refused(() -> packs.glance(child, id));
        assertThat(conference.notices(father, "newForWorker")).isZero();
        enter(worker, Role.SOCIAL_WORKER);
        assertThat(packs.open(child, id).entries()).hasSize(2);
        enter(household.somebody(Role.SOCIAL_WORKER), Role.SOCIAL_WORKER);
        refused(() -> packs.open(child, id));
    }

    @Test
    void whoIsNotInvitedOrMayNotSeeItHasNoPart() {
        PersonId uninvited = conference.parent(later, List.of(child), Permission.MEETING);
        enter(uninvited, Role.FAMILY_MEMBER);
        hasNoPart(Home.FAMILY);
        enter(mother, Role.FAMILY_MEMBER);
        hasNoPart(Home.ME);
        refused(() -> parts.send(household.youngPerson(9), id, Home.FAMILY, typed(Conference.id(), -1)));
        refused(() -> parts.send(child, Conference.id(), Home.FAMILY, typed(Conference.id(), -1)));
        refused(() -> parts.send(child, id, Home.FAMILY, typed("../../etc", -1)));
        clock.forwardTo(later.atTime(0, 1).atZone(ZoneId.of("Europe/London")).toInstant());
        hasNoPart(Home.FAMILY);
    }

    @Test
    void theirCopyHoldsAllThatTheyWrote() {
        enter(mother, Role.FAMILY_MEMBER);
        parts.send(child, id, Home.FAMILY, typed(Conference.id(), -1));
        parts.keep(id, Home.FAMILY, changed(Conference.id(), -1));
        assertThat(held.of(mother).toString()).contains("He eats again", "I was there", "Other");
        assertThat(held.of(father).toString()).isEqualTo("[]");
    }

    private void hasNoPart(Home home) {
        assertThat(parts.about(id, home)).isEmpty();
        refused(() -> parts.see(id, home));
        refused(() -> parts.keep(id, home, typed(Conference.id(), -1)));
        refused(() -> parts.send(child, id, home, typed(Conference.id(), -1)));
    }

    private static MyPartService.Typed typed(String form, int seen) {
        return new MyPartService.Typed(form, seen, WORDS, POINTS);
    }

    private static MyPartService.Typed changed(String form, int seen) {
        return new MyPartService.Typed(form, seen, new PartWords("Other", "", ""), List.of());
    }

    private void enter(PersonId somebody, Role role) {
        caller.enter(somebody, Set.of(role), null);
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
