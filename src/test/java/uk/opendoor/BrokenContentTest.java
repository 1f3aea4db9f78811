package uk.opendoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.opendoor.content.ContentProblem;

/** Each kind of mistake in the content is refused, with the file, the line and the field that it is in. */
class BrokenContentTest {

    private static final String SERVICE = "offer/accommodation/setting-up-home.md";
    private static final String TAX = "offer/money/council-tax.md";
    private static final String MEETING = "guide/meetings/initial-conference.md";

    @TempDir
    private Path folder;

    private ContentCopy content;

    @BeforeEach
    void copy() {
        content = new ContentCopy(folder);
    }

    @Test
    void theCopyItselfIsInOrder() {
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void refusesAnUnknownField() {
        content.change(SERVICE, "kind: SHOULD", "kind: SHOULD\ncolour: blue");
        isRefused(SERVICE, "colour: blue", "colour", "is not a field that is known here");
    }

    @Test
    void refusesABrokenDate() {
        content.change(SERVICE, "validFrom: ", "validFrom: 2026-02-30 # ");
        isRefused(SERVICE, "validFrom", "validFrom", "is not a date");
    }

    @Test
    void refusesAServiceThatHasEnded() {
        content.change(SERVICE, "validTo:", "validTo: 2026-11-21");
        isRefused(SERVICE, "validTo", "validTo", "has passed");
    }

    @Test
    void keepsAServiceThroughItsLastDay() {
        content.change(SERVICE, "validTo:", "validTo: 2026-11-22");
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void refusesToDoWithoutACodeThatProgramsRelyOn() {
        content.change("entitlements.yaml", "- code: travel", "- code: trips");
        assertThat(content.problems())
                .extracting(ContentProblem::toString)
                .contains("entitlements.yaml:1: code: travel is missing: programs rely on it");
    }

    @Test
    void refusesAClaimOnWhatTheCountyDoesNotPay() {
        content.change("claims.yaml", "entitlement: travel", "entitlement: council-tax");
        isRefused("claims.yaml", "entitlement: council-tax", "entitlement", "for which the county pays");
    }

    @Test
    void refusesADeadLink() {
        content.add(SERVICE, "\n[A page](/offer/money/nowhere)\n");
        isRefused(SERVICE, "(/offer/money/nowhere)", "link", "/offer/money/nowhere is not a page here");
    }

    @Test
    void refusesALinkThatIsAScript() {
        content.add(SERVICE, "\n[A page](javascript:alert(1))\n");
        isRefused(SERVICE, "(javascript:", "link", "javascript:alert(1) is not a page here");
    }

    @Test
    void refusesADeadRelation() {
        content.change(SERVICE, "related: [", "related: [money/nowhere, ");
        assertThat(content.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(SERVICE);
            assertThat(problem.says()).contains("money/nowhere");
        });
    }

    @Test
    void refusesAMustWithoutItsSource() {
        String must = "offer/education/university-bursary.md";
        content.change(must, "source: {", "# source: {");
        isMissing(must, "source");
    }

    @Test
    void refusesAnAmountInTheWordsThatHasNoDate() {
        content.add(SERVICE, "\nYou may get £9,999 too.\n");
        isRefused(SERVICE, "£9,999", "words", "says £9,999, an amount without a date");
    }

    @Test
    void refusesAnAmountInTheSummaryThatHasNoDate() {
        content.change(SERVICE, "£3,000", "£4,000");
        isRefused(SERVICE, "£4,000", "summary", "says £4,000, an amount without a date");
    }

    @Test
    void refusesAListedAmountThatHasNoDate() {
        content.change(
                SERVICE, "kind: SHOULD", "kind: SHOULD\namounts: [{what: a bed, amount: \"50.00\", unit: ONCE}]");
        isRefused(SERVICE, "what: a bed", "from", "is missing");
    }

    @Test
    void refusesTwoWordsUnderOneId() {
        content.add("words.yaml", "\n- id: pathway-plan\n  term: another plan\n  means: Something else.\n");
        assertThat(content.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("words.yaml");
            assertThat(problem.field()).isEqualTo("id");
            assertThat(problem.line()).isGreaterThan(content.line("words.yaml", "id: pathway-plan"));
            assertThat(problem.says()).contains("twice");
        });
    }

    @Test
    void refusesTwoTeamsUnderOneId() {
        content.change("authority.yaml", "id: out-of-hours", "id: duty");
        assertThat(content.problems())
                .anySatisfy(problem -> assertThat(problem.file()).isEqualTo("authority.yaml"));
    }

    @Test
    void refusesTwoEntitlementsUnderOneCode() {
        content.change("entitlements.yaml", "- code: higher-education-bursary", "- code: setting-up-home");
        assertThat(content.problems())
                .anySatisfy(problem -> assertThat(problem.file()).isEqualTo("entitlements.yaml"));
    }

    @Test
    void refusesTwoTimeLimitsUnderOneCode() {
        content.change("deadlines.yaml", "- code: assessment", "- code: referral-decision");
        assertThat(content.problems())
                .anySatisfy(problem -> assertThat(problem.file()).isEqualTo("deadlines.yaml"));
    }

    @Test
    void refusesATeamThatNobodyKnows() {
        content.change(SERVICE, "team: duty", "team: nobody");
        isRefused(SERVICE, "team: nobody", "team", "is not a team of authority.yaml");
    }

    @Test
    void refusesADistrictThatIsLeftOut() {
        content.change(TAX, "  hallowport:", "  # hallowport:");
        isMissing(TAX, "hallowport");
    }

    @Test
    void refusesADistrictThatIsNotOurs() {
        content.change(TAX, "  hallowport:", "  elsewhere: Nothing.\n  hallowport:");
        isRefused(TAX, "elsewhere", "elsewhere", "is not a field that is known here");
    }

    @Test
    void refusesWhatIsNotYaml() {
        content.change("words.yaml", "- id: pathway-plan\n", "- id: [pathway-plan\n");
        assertThat(content.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("words.yaml");
            assertThat(problem.line()).isGreaterThan(1);
            assertThat(problem.says()).startsWith("is not YAML");
        });
    }

    @Test
    void refusesFieldsThatAreNotYaml() {
        content.change(SERVICE, "ages: {", "ages: {{");
        assertThat(content.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(SERVICE);
            assertThat(problem.line()).isGreaterThanOrEqualTo(content.line(SERVICE, "ages: {{"));
            assertThat(problem.says()).startsWith("is not YAML");
        });
    }

    @Test
    void refusesAPageWithoutItsFields() {
        content.write(SERVICE, "Only words.\n");
        assertThat(content.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(SERVICE);
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.says()).contains("must begin with its fields between two lines of ---");
        });
    }

    @Test
    void refusesAMeetingWithAnotherHeading() {
        content.change(MEETING, "## Can I come?", "## May I come?");
        assertThat(content.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(MEETING);
            assertThat(problem.says()).contains("must have these headings in this order");
        });
    }

    @Test
    void refusesAFieldThatIsThereTwice() {
        content.change(SERVICE, "team: duty", "team: duty\nteam: complaints");
        isRefused(SERVICE, "team: complaints", "team", "is there twice");
    }

    @Test
    void refusesATitleThatIsTooLong() {
        content.change(SERVICE, "title: Money", "title: " + "Money ".repeat(20));
        isRefused(SERVICE, "title:", "title", "60 is the most");
    }

    @Test
    void refusesAKindOfMeetingThatIsNotExplained() {
        content.remove("guide/meetings/core-group.md");
        assertThat(content.problems())
                .anySatisfy(problem -> assertThat(problem.says()).isEqualTo("core-group is not a kind of meeting"));
    }

    @Test
    void refusesATimeLimitThatNobodyKnows() {
        content.change(MEETING, "deadlines: [", "deadlines: [by-magic, ");
        isRefused(MEETING, "deadlines:", "deadlines", "by-magic is not a code of deadlines.yaml");
    }

    @Test
    void refusesACheckThatHasNotHappenedYet() {
        content.change(SERVICE, "checkedOn: 2026", "checkedOn: 2028");
        isRefused(SERVICE, "checkedOn", "checkedOn", "is in the future");
    }

    @Test
    void saysEveryMistakeAtOnce() {
        content.change(SERVICE, "team: duty", "team: nobody")
                .change(TAX, "kind: CHOICE", "kind: PERHAPS")
                .change("authority.yaml", "invented: true", "invented: maybe")
                .add("guide/keep-a-log.md", "\n[Nothing](/nothing)\n");
        assertThat(content.problems())
                .extracting(ContentProblem::file)
                .contains(SERVICE, TAX, "authority.yaml", "guide/keep-a-log.md");
    }

    private void isRefused(String file, String at, String field, String says) {
        assertThat(content.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.line()).isEqualTo(content.line(file, at));
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.says()).contains(says);
        });
    }

    private void isMissing(String file, String field) {
        assertThat(content.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.line()).isPositive();
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.says()).isEqualTo("is missing");
        });
    }
}
