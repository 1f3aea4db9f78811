package uk.opendoor.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.opendoor.access.Permission;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.shared.PersonId;

/** Whatever the days are: a grant to a parent holds before all of its ends, and never again after the first of them. */
class GrantPropertiesTest {

    private static final LocalDate START = LocalDate.parse("2020-01-01");

    @Property(tries = 500)
    void aGrantIsLiveUntilTheFirstOfItsEnds(
            @ForAll("birthdays") LocalDate bornOn,
            @ForAll @IntRange(min = 1, max = 4000) int untilDay,
            @ForAll @IntRange(min = 1, max = 4000) int relationDay,
            @ForAll @IntRange(min = 0, max = 4000) int day) {
        LocalDate until = START.plusDays(untilDay);
        LocalDate relationEnds = START.plusDays(relationDay);
        LocalDate adultOn = new Birthdays(bornOn).at(Birthdays.ADULT);
        LocalDate on = START.plusDays(day);
        Grant grant = grant(until, relationEnds);
        boolean before = Stream.of(until, relationEnds, adultOn).allMatch(on::isBefore);
        assertThat(grant.stateOn(on, bornOn)).isEqualTo(before ? GrantState.LIVE : GrantState.ENDED);
    }

    @Property(tries = 500)
    void onceItHasEndedItNeverComesBack(
            @ForAll("birthdays") LocalDate bornOn,
            @ForAll @IntRange(min = 0, max = 4000) int day,
            @ForAll @IntRange(min = 0, max = 4000) int laterDay) {
        Grant grant = grant(START.plusDays(1500), START.plusDays(2500));
        LocalDate on = START.plusDays(Math.min(day, laterDay));
        LocalDate later = START.plusDays(Math.max(day, laterDay));
        if (grant.stateOn(on, bornOn) == GrantState.ENDED) {
            assertThat(grant.stateOn(later, bornOn)).isEqualTo(GrantState.ENDED);
        }
    }

    @Provide
    Arbitrary<LocalDate> birthdays() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 365 * 22).map(LocalDate.parse("1999-01-01")::plusDays),
                Arbitraries.of(LocalDate.parse("2004-02-29"), LocalDate.parse("2008-02-29")));
    }

    private static Grant grant(LocalDate until, LocalDate relationEnds) {
        Relation relation =
                new Relation(PersonId.random(), PersonId.random(), RelationKind.FOSTER_CARER, START, relationEnds);
        return new Grant("g", relation, Permission.MEETING, null, "Agreed", PersonId.random(), Instant.EPOCH, until);
    }
}
