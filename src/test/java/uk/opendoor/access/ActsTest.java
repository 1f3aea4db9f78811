package uk.opendoor.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may act on a record, and who may do what is about no record. */
class ActsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    @ParameterizedTest
    @CsvSource({
        "WHO_LOOKED, SELF",
        "ACTS_ON_RECORD, MANAGER",
        "NEWS, SELF",
        "SHARED, SELF",
        "SHARE, SELF",
        "WHEREABOUTS, ADVISER SOCIAL_WORKER",
        "RELATIVES, ADVISER SOCIAL_WORKER REVIEWING_OFFICER MANAGER",
        "INVITATIONS, ADVISER SOCIAL_WORKER MANAGER",
        "INVITE, ADVISER SOCIAL_WORKER MANAGER",
        "RESET_SIGN_IN, ADVISER SOCIAL_WORKER MANAGER",
        "GRANT, ADVISER SOCIAL_WORKER MANAGER",
        "APPROVE_GRANT, REVIEWING_OFFICER MANAGER",
        "WITHDRAW_GRANT, ADVISER SOCIAL_WORKER REVIEWING_OFFICER MANAGER",
        "OWN_PLAN, SELF",
        "EDIT_PLAN, ADVISER SOCIAL_WORKER",
        "SIGN_PLAN, MANAGER",
        "REMARK, ADVISER SOCIAL_WORKER MANAGER",
        "OWN_NOTES, SELF",
        "HOLD_REVIEW, ADVISER SOCIAL_WORKER REVIEWING_OFFICER MANAGER",
        "MEETING_GUESTS, ADVISER SOCIAL_WORKER REVIEWING_OFFICER MANAGER",
        "BOOK_MEETING, ADVISER SOCIAL_WORKER REVIEWING_OFFICER MANAGER",
        "WHOLE_FAMILY_PLAN, ADVISER SOCIAL_WORKER REVIEWING_OFFICER MANAGER",
        "WRITE_FAMILY_PLAN, SOCIAL_WORKER REVIEWING_OFFICER MANAGER",
        "RECORD_MEETING, ADVISER SOCIAL_WORKER REVIEWING_OFFICER MANAGER",
        "DECIDE_CONFERENCE, REVIEWING_OFFICER",
        "SIGN_MEETING, MANAGER",
        "ANSWER_MEETING, SELF",
        "MUST_NOT_APPEAR, SOCIAL_WORKER REVIEWING_OFFICER",
        "LIST_MUST_NOT_APPEAR, SOCIAL_WORKER REVIEWING_OFFICER",
        "PAPERS, SOCIAL_WORKER REVIEWING_OFFICER MANAGER",
        "RELEASE_PAPER, SOCIAL_WORKER REVIEWING_OFFICER",
        "SIGN_PAPER, REVIEWING_OFFICER MANAGER",
        "RECALL_PAPER, SOCIAL_WORKER REVIEWING_OFFICER MANAGER",
        "SEND_PART, SELF",
        "MEETING_PACK, ADVISER SOCIAL_WORKER REVIEWING_OFFICER MANAGER",
        "RECORD_CONTACT, ADVISER SOCIAL_WORKER MANAGER",
        "CONTACTS, ADVISER SOCIAL_WORKER REVIEWING_OFFICER MANAGER",
        "CARE_RECORD, ADVISER SOCIAL_WORKER REVIEWING_OFFICER MANAGER",
        "CHANGE_CARE_RECORD, ADVISER SOCIAL_WORKER",
        "SETTLE_CLOCK, ADVISER SOCIAL_WORKER MANAGER",
        "SHARED_NOTES, ADVISER",
        "SHARED_LOG, ADVISER SOCIAL_WORKER",
        "MESSAGES, SELF ADVISER SOCIAL_WORKER MANAGER",
        "SEND_MESSAGE, SELF ADVISER SOCIAL_WORKER MANAGER",
        "ASK_WORKER, SELF",
        "ANSWER_WISH, ADVISER SOCIAL_WORKER MANAGER",
        "CHANGE_ADVISER, MANAGER",
    })
    void onARecordByStanding(Permission act, String who) {
        assertThat(Stream.of(Standing.values())
                        .filter(standing -> Policy.allows(
                                new Ask(Set.of(standing.role()), act, null, null, TODAY), Bond.of(standing)))
                        .map(Standing::name))
                .containsExactlyInAnyOrder(who.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "MY_FAMILY, FAMILY_MEMBER SUPPORTER",
        "OWN_LOG, FAMILY_MEMBER",
        "WRITE_LOG, FAMILY_MEMBER",
        "SHARE_LOG, FAMILY_MEMBER",
        "UNSHARE_LOG, FAMILY_MEMBER",
        "CASELOAD, PERSONAL_ADVISER SOCIAL_WORKER TEAM_MANAGER REVIEWING_OFFICER",
        "QUEUE, PERSONAL_ADVISER SOCIAL_WORKER TEAM_MANAGER REVIEWING_OFFICER",
        "DUTY, PERSONAL_ADVISER SOCIAL_WORKER TEAM_MANAGER",
        "DUTY_ANSWER, PERSONAL_ADVISER SOCIAL_WORKER TEAM_MANAGER",
        "OWN_CARD, PERSONAL_ADVISER SOCIAL_WORKER TEAM_MANAGER",
        "BREAK_GLASS, PERSONAL_ADVISER SOCIAL_WORKER TEAM_MANAGER REVIEWING_OFFICER",
        "TEAM, TEAM_MANAGER",
        "OC3_RETURN, TEAM_MANAGER",
        "COVER, TEAM_MANAGER",
        "ALLOCATE, TEAM_MANAGER",
        "SEARCH_AUDIT, TEAM_MANAGER ADMINISTRATOR",
        "ALL_ACTS, ADMINISTRATOR",
        "UNDELIVERED, ADMINISTRATOR",
        "MANAGE_UNDELIVERED, ADMINISTRATOR"
    })
    void ofNoRecordByRole(Permission act, String who) {
        assertThat(Stream.of(Role.values())
                        .filter(role -> Policy.allows(new Ask(Set.of(role), act, null, null, TODAY), Bond.NONE))
                        .map(Role::name))
                .containsExactlyInAnyOrder(who.split(" "));
    }
}
