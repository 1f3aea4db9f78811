package uk.opendoor.meeting.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Member;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** The case system tells of two meetings: Saskia looks at one and releases it, Lorcan turns the other one down. */
@OnTheSite
class AHeldMeetingJourneyIT {

    private static final String SASKIA = "Saskia Thistledown";
    private static final String LORCAN = "Lorcan Applegarth";
    private static final String ISOLDE = "Isolde Ravenscar";
    private static final String LIST = "/work/meetings/held";

    @Test
    void isLookedAtAndReleasedAndOnlyThenTheFamilySeesIt(Chromium chromium, Members members) {
        Member isolde = members.get(ISOLDE);
        int before = meetings(isolde);
        String form;
        try (Visit visit = chromium.visit(Visitor.PHONE).as(members.get(SASKIA)).open("/work/meetings")) {
            isFine(visit.follow("1 meeting from the case system waits for you"));
            assertThat(visit.words())
                    .contains("Child protection review conference: Finlay Ravenscar", "Room 2, Larchfield House");
            visit.press(visit.page().getByText("Look and release").first());
            form = visit.path();
            assertThat(visit.words())
                    .contains("The case system says:", "Nobody is invited unless you tick them.")
                    .contains("The case system names them: Parent or carer")
                    .contains("It also names these people.", "Dorothea Lanternfield, Supporter");
            assertThat(visit.page().locator("input[type=checkbox]:checked").count())
                    .isZero();
            assertThat(visit.field("Room or place").inputValue()).isEqualTo("Room 2, Larchfield House, Ashmere");
            isFine(visit);
            visit.press(visit.button("Release it, and tell those you ticked"));
            assertThat(visit.words()).contains("Invite somebody.", "Which limit runs: choose one");
            assertThat(meetings(isolde)).isEqualTo(before);
            visit.tick("No limit runs").tick("Invite " + ISOLDE).tick("Invite " + SASKIA);
            visit.type("Time", "11am").press(visit.button("Release it, and tell those you ticked"));
            assertThat(visit.html()).contains("The meeting is booked.");
            assertThat(visit.words()).contains(ISOLDE, SASKIA);
            isFine(visit);
            assertThat(visit.open(form).words()).contains("It cannot be released now.");
            assertThat(visit.button("Release it, and tell those you ticked").count())
                    .isZero();
            isFine(visit.follow("See what was decided"));
            assertThat(visit.words()).contains("Released: " + SASKIA);
        }
        assertThat(meetings(isolde)).isEqualTo(before + 1);
        assertThat(isolde.get("/family/meetings").page().text())
                .contains("11am")
                .doesNotContain("Dorothea");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void isTurnedDownWithAReasonAndPutBack(Visitor visitor, Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(visitor).as(members.get(LORCAN)).open(LIST)) {
            visit.press(visit.page().getByText("Not for the portal").first());
            isFine(visit);
            visit.press(visit.button("It is not for the portal"));
            assertThat(visit.words()).contains("Why not: please write something.");
            isFine(visit);
            visit.type("Why not", "Professionals only").press(visit.button("It is not for the portal"));
            assertThat(visit.html()).contains("It is not for the portal. You can put it back.");
            assertThat(visit.words()).contains("Nothing waits.", "Professionals only");
            isFine(visit);
            visit.press(visit.page().getByText("See why, or put it back"));
            isFine(visit);
            visit.press(visit.button("Put it back"));
            assertThat(visit.html()).contains("It waits again to be released.");
            assertThat(visit.words()).contains("Look and release");
        }
    }

    @Test
    void anotherTimeAfterItsReleaseStandsUntilSomebodyAnswers(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.DESK).as(members.get(LORCAN)).open(LIST)) {
            assertThat(visit.words()).contains("The case system says something else now", "2pm, 75 minutes");
            visit.press(visit.page().getByText("Change the meeting").first());
            assertThat(visit.words()).contains("The case system now says:", "The family has not been told of this.");
            assertThat(visit.field("Time").inputValue()).isEqualTo("14:00");
            isFine(visit);
            visit.follow("Say why it stays as it is").press(visit.button("It stays as it is"));
            assertThat(visit.words()).contains("Why it stays as it is: please write something.");
            isFine(visit);
            visit.type("Why it stays as it is", "The hall is free at half past three only")
                    .press(visit.button("It stays as it is"));
            assertThat(visit.html()).contains("The meeting stays as it is.");
            assertThat(visit.words()).doesNotContain("The case system says something else now");
        }
    }

    @Test
    void whatIsNotTheirsIsNotThere(Members members) {
        String id = held(members.get(LORCAN));
        for (String path : List.of(LIST + "/" + id, "/work/meetings/book?held=" + id)) {
            assertThat(members.get(LORCAN).get(path).status()).isEqualTo(200);
            assertThat(members.get("Barnaby Quillfeather").get(path).status()).isEqualTo(404);
            assertThat(members.get(ISOLDE).get(path).status()).isEqualTo(404);
        }
    }

    private static String held(Member worker) {
        return worker.get(LIST).page().select("[id^=held-]").first().id().substring("held-".length());
    }

    private static int meetings(Member member) {
        return member.get("/family/meetings")
                .page()
                .select("article a[href^=/family/meetings/]")
                .size();
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).as(visit.path()).isEmpty();
        assertThat(visit.scrollsSideways()).as(visit.path()).isFalse();
        assertThat(visit.complaints()).isEmpty();
    }
}
