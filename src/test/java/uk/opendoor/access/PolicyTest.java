package uk.opendoor.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opendoor.audit.Deed;

/**
 * The table of who may see what, field by field. It is written out here a second time, from the paper and not from the
 * code: a field that changes in one place only does not pass.
 */
class PolicyTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final LocalDate LATER = TODAY.plusYears(1);

    /** y: yes. n: never. g: by a grant. 2: by a grant that two people agreed to. w: with a reason. */
    private static final String TABLE = """
            row                     self parent supporter adviser social reviewing manager coordinator other_manager
            PROFILE                 y    g      g         y       y      y         y       n           n
            MEETING                 y    g      g         y       y      y         y       n           n
            MEETING_PLACE           y    g      g         y       y      y         y       n           n
            ATTENDEE_ROLES          y    g      g         y       y      y         y       n           n
            ATTENDEE_NAMES          g    g      n         y       y      y         y       n           n
            HOME_ADDRESS            y    2      n         w       y      y         w       n           n
            OTHERS_CONTACT_DETAILS  n    n      n         n       y      y         n       n           n
            DAILY_PLACES            y    2      n         y       y      y         y       n           n
            REFERRER                n    n      n         n       y      y         n       n           n
            REPORT                  g    g      g         g       y      y         y       n           n
            CONFIDENTIAL_TEXT       n    g      n         n       g      y         n       n           n
            PATHWAY_PLAN            y    g      g         y       y      y         y       n           n
            FAMILY_PLAN             n    g      n         y       y      y         y       n           n
            PRIVATE_NOTES           y    n      n         g       n      n         n       n           n
            OTHER_CHILD             y    g      n         n       y      y         n       n           n
            """;

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @MethodSource("fields")
    void everyFieldOfTheTableIsKept(Permission permission, Standing standing, String says) {
        Ask plain = ask(standing, permission, null, null);
        assertThat(Policy.allows(plain, with(standing))).as("by standing alone").isEqualTo(says.equals("y"));
        assertThat(Policy.allows(plain, with(standing, grant(permission, null, false, LATER, LATER))))
                .as("with a grant")
                .isEqualTo(says.matches("[yg]"));
        assertThat(Policy.allows(plain, with(standing, grant(permission, null, true, LATER, LATER))))
                .as("with a grant that two agreed to")
                .isEqualTo(says.matches("[yg2]"));
        assertThat(Policy.allows(ask(standing, permission, null, "a visit"), with(standing)))
                .as("with a reason")
                .isEqualTo(says.matches("[yw]"));
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @MethodSource("fieldsByGrant")
    void aGrantIsForOneThingAndOneDocumentAndUntilItsDay(Permission permission, Standing standing, String says) {
        Ask plain = ask(standing, permission, null, null);
        Ask forOne = ask(standing, permission, "one", null);
        assertThat(Policy.allows(forOne, with(standing, grant(permission, "one", true, LATER, LATER))))
                .isTrue();
        for (Granted other : List.of(
                grant(permission, "another", true, LATER, LATER),
                grant(permission, null, true, LATER, LATER),
                grant(permission, "one", true, TODAY, LATER),
                grant(another(permission), "one", true, LATER, LATER))) {
            assertThat(Policy.allows(forOne, with(standing, other))).isFalse();
        }
        assertThat(Policy.allows(plain, with(standing, grant(permission, "one", true, LATER, LATER))))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void noGrantOfAParentOutlivesTheEighteenthBirthday(Permission permission) {
        if (permission.isAboutSomebody()) {
            Granted untilToday = grant(permission, null, true, LATER, TODAY);
            Granted untilTomorrow = grant(permission, null, true, LATER, TODAY.plusDays(1));
            boolean byGrant = says(permission, Standing.PARENT).matches("[g2]");
            Ask ask = ask(Standing.PARENT, permission, null, null);
            assertThat(Policy.allows(ask, with(Standing.PARENT, untilToday))).isFalse();
            assertThat(Policy.allows(ask, with(Standing.PARENT, untilTomorrow))).isEqualTo(byGrant);
        }
    }

    @Test
    void whatAnAdultSharesWithASupporterStays() {
        Granted plan = grant(Permission.PATHWAY_PLAN, null, false, LATER, TODAY.minusYears(1));
        Ask ask = ask(Standing.SUPPORTER, Permission.PATHWAY_PLAN, null, null);
        assertThat(Policy.allows(ask, with(Standing.SUPPORTER, plan))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void whoHasNoStandingIsRefusedWhateverTheirRoles(Permission permission) {
        if (permission.isAboutSomebody()) {
            Granted grant = grant(permission, null, true, LATER, LATER);
            Ask ask = new Ask(EnumSet.allOf(Role.class), permission, null, "a reason", TODAY);
            assertThat(Policy.allows(ask, new Bond(Set.of(), Set.of(grant)))).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void aStandingEndsWithTheRoleItStandsOn(Standing standing) {
        for (Permission permission : Permission.values()) {
            Set<Role> others = EnumSet.complementOf(EnumSet.of(standing.role()));
            if (permission.isAboutSomebody()) {
                Granted grant = grant(permission, null, true, LATER, LATER);
                assertThat(Policy.allows(new Ask(others, permission, null, "a reason", TODAY), with(standing, grant)))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void whoIsNotSignedInIsRefusedEverything(Permission permission) {
        Bond everything = new Bond(EnumSet.allOf(Standing.class), Set.of(grant(permission, null, true, LATER, LATER)));
        assertThat(Policy.allows(new Ask(Set.of(), permission, null, "a reason", TODAY), everything))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void aChildIsThereForARelativeWhoMaySeeAnythingOfThem(Standing standing) {
        boolean relative = standing == Standing.PARENT || standing == Standing.SUPPORTER;
        Ask ask = ask(standing, Permission.CHILD_PAGE, null, null);
        assertThat(Policy.allows(ask, with(standing))).isFalse();
        assertThat(Policy.allows(ask, with(standing, grant(Permission.MEETING, null, false, LATER, LATER))))
                .isEqualTo(relative);
        assertThat(Policy.allows(ask, with(standing, grant(Permission.HOME_ADDRESS, null, false, LATER, LATER))))
                .isFalse();
        assertThat(Policy.allows(ask, with(standing, grant(Permission.MEETING, null, false, TODAY, LATER))))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void brokenGlassIsForLookingOnly(Permission permission) {
        if (permission.isAboutSomebody()) {
            for (Standing standing : Standing.values()) {
                Granted grant = grant(permission, null, true, LATER, LATER);
                Ask ask = ask(standing, permission, null, "a reason");
                Set<Granted> theirs = with(standing, grant).grants();
                assertThat(Policy.allows(ask, new Bond(Set.of(), Set.of(standing), theirs)))
                        .as(standing.name())
                        .isEqualTo(permission.deed() == Deed.SEEN && Policy.allows(ask, with(standing, grant)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Permission.class,
            names = {
                "INVITE",
                "RESET_SIGN_IN",
                "GRANT",
                "APPROVE_GRANT",
                "WITHDRAW_GRANT",
                "END_RELATION",
                "WHEREABOUTS",
                "EDIT_PLAN",
                "SIGN_PLAN",
                "HOLD_REVIEW",
                "BOOK_MEETING",
                "WRITE_FAMILY_PLAN",
                "RECORD_MEETING",
                "DECIDE_CONFERENCE",
                "SIGN_MEETING",
                "RECORD_CONTACT",
                "REMARK",
            })
    void brokenGlassChangesNothing(Permission permission) {
        Bond glass = new Bond(Set.of(), EnumSet.allOf(Standing.class), Set.of());
        Ask ask = new Ask(EnumSet.allOf(Role.class), permission, null, "a reason", TODAY);
        assertThat(Policy.allows(ask, glass)).isFalse();
    }

    @Test
    void whatAParentWasGrantedIsWorthNothingToASupporter() {
        Granted asParent = grant(Permission.MEETING, null, true, LATER, LATER);
        Bond both = new Bond(Set.of(Standing.PARENT, Standing.SUPPORTER), Set.of(asParent));
        Set<Role> noParentAnyMore = Set.of(Role.SUPPORTER);
        assertThat(Policy.allows(new Ask(noParentAnyMore, Permission.MEETING, null, null, TODAY), both))
                .isFalse();
        assertThat(Policy.allows(ask(Standing.PARENT, Permission.MEETING, null, null), both))
                .isTrue();
    }

    @Test
    void anEmptyReasonIsNone() {
        Ask ask = ask(Standing.ADVISER, Permission.HOME_ADDRESS, null, "  ");
        assertThat(Policy.allows(ask, with(Standing.ADVISER))).isFalse();
    }

    static Stream<Arguments> fields() {
        return rows().flatMap(row -> Stream.of(Standing.values())
                .map(standing -> Arguments.of(Permission.valueOf(row[0]), standing, row[standing.ordinal() + 1])));
    }

    static Stream<Arguments> fieldsByGrant() {
        return fields().filter(field -> field.get()[2].toString().matches("[g2]"));
    }

    private static Stream<String[]> rows() {
        return TABLE.lines().skip(1).map(line -> line.split(" +"));
    }

    /** What the table says, or a grant for what is not in it: there it must not be by grant at all. */
    private static String says(Permission permission, Standing standing) {
        return rows().filter(row -> row[0].equals(permission.name()))
                .map(row -> row[standing.ordinal() + 1])
                .findFirst()
                .orElse("n");
    }

    private static Permission another(Permission permission) {
        return Arrays.stream(Permission.values())
                .filter(other -> other != permission)
                .findFirst()
                .orElseThrow();
    }

    private static Ask ask(Standing standing, Permission permission, String document, String why) {
        return new Ask(Set.of(standing.role()), permission, document, why, TODAY);
    }

    private static Granted grant(
            Permission permission, String document, boolean twice, LocalDate until, LocalDate adultOn) {
        return new Granted(Standing.PARENT, permission, document, twice, until, adultOn);
    }

    /** Somebody who stands so, with these grants made out to them as such. */
    private static Bond with(Standing standing, Granted... grants) {
        Set<Granted> theirs = Stream.of(grants)
                .map(grant -> new Granted(
                        standing,
                        grant.permission(),
                        grant.document(),
                        grant.approvedTwice(),
                        grant.until(),
                        grant.adultOn()))
                .collect(Collectors.toSet());
        return new Bond(Set.of(standing), theirs);
    }
}
