package uk.opendoor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opendoor.shared.PersonId;

class LinkTest {

    private static final Instant AT = Instant.parse("2026-03-29T01:30:00.123456789Z");
    private static final PersonId ADVISER = new PersonId("a-1");
    private static final PersonId YOUNG_PERSON = new PersonId("y-1");

    private static final Link WHOLE = new Link(7, 1, "SEEN", "a", "b", "c", "d", "e", "f", Link.NOTHING);

    @Test
    void isWrittenWithTheLengthOfEachFieldBeforeIt() {
        assertThat(link("PROFILE", "She rang: \"7:come,\"").canonical())
                .isEqualTo("17:open-door-audit-1,1:1,13:1774747800123,4:SEEN,3:a-1,16:PERSONAL_ADVISER,3:y-1,"
                        + "7:PROFILE,19:She rang: \"7:come,\",9:192.0.2.x,64:" + Link.NOTHING + ",");
    }

    /** Worked out by hand with another program, so that a later version cannot make an old chain look broken unseen. */
    @Test
    void hasAHashThatStaysTheSameForGood() {
        assertThat(new Link(1, 0, "SEEN", null, null, null, "PROFILE", null, null, Link.NOTHING).hash())
                .isEqualTo("68a3634e4dc594d662fd56ed5502e65ed6697bf0a3ed7fea0b24e12f52bce5e2");
    }

    @Test
    void tellsNothingAtAllFromAnEmptyText() {
        assertThat(link("PROFILE", null).hash())
                .isNotEqualTo(link("PROFILE", "").hash());
        assertThat(link("PROFILE", "-").hash())
                .isNotEqualTo(link("PROFILE", null).hash());
    }

    @ParameterizedTest
    @MethodSource("oneFieldAnother")
    void hasAnotherHashWhenOneFieldIsAnother(Link other) {
        assertThat(other.hash()).isNotEqualTo(WHOLE.hash());
    }

    static Stream<Link> oneFieldAnother() {
        return Stream.of(
                new Link(8, 1, "SEEN", "a", "b", "c", "d", "e", "f", Link.NOTHING),
                new Link(7, 2, "SEEN", "a", "b", "c", "d", "e", "f", Link.NOTHING),
                new Link(7, 1, "CHANGED", "a", "b", "c", "d", "e", "f", Link.NOTHING),
                new Link(7, 1, "SEEN", "A", "b", "c", "d", "e", "f", Link.NOTHING),
                new Link(7, 1, "SEEN", "a", "B", "c", "d", "e", "f", Link.NOTHING),
                new Link(7, 1, "SEEN", "a", "b", "C", "d", "e", "f", Link.NOTHING),
                new Link(7, 1, "SEEN", "a", "b", "c", "D", "e", "f", Link.NOTHING),
                new Link(7, 1, "SEEN", "a", "b", "c", "d", "E", "f", Link.NOTHING),
                new Link(7, 1, "SEEN", "a", "b", "c", "d", "e", "F", Link.NOTHING),
                new Link(7, 1, "SEEN", "a", "b", "c", "d", "e", "f", "1" + Link.NOTHING.substring(1)),
                new Link(7, 1, "SEEN", "ab", "", "c", "d", "e", "f", Link.NOTHING),
                new Link(7, 1, "SEEN", "a", "b", "c", "d", null, "ef", Link.NOTHING));
    }

    @Test
    void keepsTheMomentToTheMillisecond() {
        assertThat(link("PROFILE", null).atMillis()).isEqualTo(1774747800123L);
    }

    @Test
    void cutsAReasonThatIsTooLongBetweenCharacters() {
        assertThat(link("PROFILE", "x".repeat(600)).why()).hasSize(500);
        assertThat(link("PROFILE", "x".repeat(499) + "\uD83D\uDEAA").why()).isEqualTo("x".repeat(499));
    }

    @Test
    void keepsOnlyWhatEveryDatabaseGivesBack() {
        assertThat(link("PROFILE", "a\0b\uD83Dc").why()).isEqualTo("a\uFFFDb?c");
    }

    private static Link link(String what, String why) {
        return Link.of(
                1,
                AT,
                new Event(Deed.SEEN, ADVISER, "PERSONAL_ADVISER", YOUNG_PERSON, what, why, "192.0.2.x"),
                Link.NOTHING);
    }
}
