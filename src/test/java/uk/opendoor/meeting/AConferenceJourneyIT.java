package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.site.Answer;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Member;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Site;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/** Two parents of one boy, who live apart, are asked to one conference: booked, answered, changed, seen in two browsers. */
@OnTheSite
class AConferenceJourneyIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final String SASKIA = "Saskia Thistledown";
    private static final String ROSALIND = "Rosalind Marshbanks";
    private static final String CONRAD = "Conrad Marshbanks";

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void neitherParentReadsAnythingOfTheOther(Visitor visitor, Chromium chromium, Members members) {
        for (List<String> one : List.of(
                List.of(ROSALIND, "1pm", "45 minutes", "Room 3, Larchfield House"),
                List.of(CONRAD, "2.15pm", "40 minutes", "The place is not shown here"))) {
            try (Visit visit =
                    chromium.visit(visitor).as(members.get(one.get(0))).open(demoMeeting(members.get(one.get(0))))) {
                assertThat(visit.words()).contains(one.subList(1, 4)).contains("We told you late, and we are sorry.");
                assertThat(visit.words()).contains("School nurse", "The person who leads the meeting");
                saysNothingOfTheOther(one.get(0), visit.html());
                assertThat(visit.page().title()).doesNotContain("Dex", "onference", "rotection");
                isFine(visit);
                assertThat(visit.button("Exit this page").isVisible()).isTrue();
            }
        }
    }

    @Test
    void isBookedAnsweredChangedAndCalledOff(Chromium chromium, Members members, Site site) {
        String path = books(chromium, members);
        String id = path.substring(path.lastIndexOf('/') + 1);
        answers(chromium, members, id);
        String beforeConrad = latest(site, CONRAD);
        changes(chromium, members, path);
        try (Visit visit =
                chromium.visit(Visitor.PHONE).as(members.get(ROSALIND)).open("/family/meetings/" + id)) {
            assertThat(visit.words()).contains("3pm", "A date in court changed.");
            saysNothingOfTheOther(ROSALIND, visit.html());
            assertThat(visit.words()).doesNotContain("we are sorry");
        }
        assertThat(latest(site, CONRAD)).isNotEqualTo(beforeConrad);
        assertThat(latest(site, CONRAD)).contains("Your appointment has changed. Sign in to see.");
        cancels(chromium, members, path);
        try (Visit visit = chromium.visit(Visitor.PHONE).as(members.get(CONRAD)).open("/family/meetings/" + id)) {
            assertThat(visit.words()).contains("Called off.").doesNotContain("Send your answer");
            isFine(visit);
        }
    }

    private static String books(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.DESK).as(members.get(SASKIA)).open("/work/meetings/book")) {
            visit.choose("About", "Dex Marshbanks")
                    .choose("Kind of meeting", "Child protection review conference")
                    .press(visit.button("Go on"));
            visit.press(visit.button("Book it"));
            assertThat(visit.words()).contains("Which limit runs: choose one", "Say where it is");
            isFine(visit);
            fills(visit);
            visit.press(visit.button("Work out the limit"));
            assertThat(visit.words()).contains("It must be by").contains("It is out of time.");
            assertThat(visit.field("Room or place").inputValue()).isEqualTo("Room 9, Larchfield House");
            isFine(visit);
            visit.press(visit.button("Book it"));
            assertThat(visit.words()).contains("Say why it is then, although the portal warns.");
            visit.type("Why then, if the portal warns", "The chair was ill").press(visit.button("Book it"));
            assertThat(visit.words()).contains("Out of time", "The chair was ill");
            assertThat(visit.html()).contains("The meeting is booked.");
            assertThat(visit.words()).contains("What comes next for Dex Marshbanks", "Book it");
            isFine(visit);
            return visit.path();
        }
    }

    private static void fills(Visit visit) {
        visit.tick("Later review conferences");
        visit.date("from", TODAY.minusMonths(7));
        visit.date("day", workday(40));
        visit.type("Time", "10am").page().locator("#length").fill("120");
        visit.type("Room or place", "Room 9, Larchfield House");
        guest(visit, ROSALIND, "10:00", true);
        guest(visit, CONRAD, "11:15", false);
        visit.choose("Who leads it?", "Philippa Candlewick").type("Other professional 1", "Health visitor");
    }

    private static void guest(Visit visit, String name, String time, boolean place) {
        visit.tick("Invite " + name);
        if (place) {
            visit.tick("Safe to share the place " + name);
        }
        Locator row = visit.page().locator("fieldset.od-guest", new LocatorOptions().setHasText(name));
        row.getByLabel("Own time").fill(time);
        row.getByLabel("Own minutes").fill("45");
    }

    private static void answers(Chromium chromium, Members members, String id) {
        try (Visit visit = chromium.visit(Visitor.PHONE_WITHOUT_SCRIPT)
                .as(members.get(ROSALIND))
                .open("/family/meetings")) {
            visit.open("/family/meetings/" + id).press(visit.button("Send your answer"));
            assertThat(visit.words()).contains("Say if you are coming");
            visit.tick("Yes, coming").tick("An interpreter").press(visit.button("Send your answer"));
            assertThat(visit.words()).contains("Which language?: please write something.");
            visit.type("Which language?", "Welsh")
                    .choose("Who comes with you?", "A solicitor")
                    .press(visit.button("Send your answer"));
            assertThat(visit.words())
                    .contains("You said: Yes, coming", "An interpreter: Welsh", "We had your answer on");
            assertThat(visit.open("/family/account/download").words())
                    .contains("An interpreter: Welsh", "Comes with: A solicitor");
        }
        try (Visit visit = chromium.visit(Visitor.DESK).as(members.get(CONRAD)).open("/family/meetings/" + id)) {
            assertThat(visit.words()).contains("11.15am").doesNotContain("Welsh", "You said");
            saysNothingOfTheOther(CONRAD, visit.html());
        }
    }

    private static void changes(Chromium chromium, Members members, String path) {
        try (Visit visit = chromium.visit(Visitor.PHONE).as(members.get(SASKIA)).open(path)) {
            assertThat(visit.words()).contains("Welsh", "A solicitor", "No answer yet");
            visit.page().getByText("Another date or time").click();
            visit.press(visit.button("Change the date"));
            assertThat(visit.words()).contains("Why: choose one.", "What happened: please write something.");
            isFine(visit);
            visit.date("day", workday(47));
            visit.type("Time", "15:00");
            visit.page().locator("#reason").selectOption("COURT");
            visit.page().locator("#why").fill("The hearing was put on that morning");
            visit.press(visit.button("Change the date"));
            assertThat(visit.words()).contains("It is later than the limit allows.");
            visit.tick("Change it although the portal warns").press(visit.button("Change the date"));
            assertThat(visit.words()).contains("A date in court changed");
            assertThat(visit.html()).contains("It is changed.");
        }
    }

    private static void cancels(Chromium chromium, Members members, String path) {
        try (Visit visit = chromium.visit(Visitor.DESK_WITHOUT_SCRIPT)
                .as(members.get(SASKIA))
                .open(path)) {
            visit.page().locator("summary").getByText("Call it off").click();
            visit.page().locator("#off-reason").selectOption("NOT_NEEDED");
            visit.page().locator("#off-why").fill("The plan has ended");
            visit.press(visit.page().locator("#off-it"));
            assertThat(visit.words()).contains("Called off").doesNotContain("Another date or time");
        }
    }

    @Test
    void theListCanBeSortedNarrowedAndReadByWeekAndMonthWithoutScript(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.DESK_WITHOUT_SCRIPT)
                .as(members.get(SASKIA))
                .open("/work/meetings")) {
            assertThat(visit.words()).contains("Finlay Ravenscar", "Out of time", "Dex Marshbanks");
            visit.page().getByText("Find or sort").click();
            visit.type("Name, or part of it", "fin").press(visit.button("Show"));
            assertThat(visit.words()).contains("Finlay Ravenscar").doesNotContain("Dex Marshbanks");
            visit.open("/work/meetings?span=week&on=" + TODAY.plusWeeks(2));
            assertThat(visit.words()).contains("Monday", "Sunday");
            visit.follow("The week before").follow("The week after");
            visit.open("/work/meetings?span=month&on=nonsense");
            assertThat(visit.heading()).isEqualTo("Meetings");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESK"})
    void workersPagesAreFine(Visitor visitor, Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(visitor).as(members.get(SASKIA))) {
            for (String page : List.of(
                    "/work/meetings", "/work/meetings?span=week", "/work/meetings?span=month", "/work/meetings/book")) {
                isFine(visit.open(page));
            }
        }
    }

    @Test
    void aYoungPersonSeesTheirOwnAndAnswers(Chromium chromium, Members members) {
        try (Visit visit = chromium.visit(Visitor.PHONE)
                .as(members.get("Caspian Oakenshaw"))
                .open("/me/meetings")) {
            assertThat(visit.words()).contains("Your next meeting is on", "Pathway plan review");
            isFine(visit);
            visit.press(visit.page().locator("article a").first());
            assertThat(visit.words()).contains("The canal café, Tolland Lock", "A personal adviser");
            isFine(visit);
            visit.tick("Need another time")
                    .type("Say more, if you like", "I work until five")
                    .press(visit.button("Send your answer"));
            assertThat(visit.words()).contains("You said: Need another time", "I work until five");
        }
    }

    @Test
    void aParentWhoseRightEndsFirstIsToldSo(Members members) {
        Member winifred = members.get("Winifred Hollowell");
        assertThat(winifred.get(demoMeeting(winifred)).page().text()).contains("What you can see here ends after");
    }

    @Test
    void whatIsNotTheirsIsNotThere(Members members) {
        String hers = demoMeeting(members.get("Winifred Hollowell"));
        for (String path : List.of(hers, hers.replace("/family/", "/me/"), hers.replace("/family/", "/work/"))) {
            Answer answer = members.get(CONRAD).get(path);
            assertThat(answer.status()).isEqualTo(404);
        }
        assertThat(members.get("Lorcan Applegarth")
                        .get(hers.replace("/family/", "/work/"))
                        .status())
                .isEqualTo(404);
        assertThat(members.get("Ambrose Hollowell").get(hers).status()).isEqualTo(404);
    }

    private static String demoMeeting(Member member) {
        return member.get("/family/meetings")
                .page()
                .select("article a[href^=/family/meetings/]")
                .first()
                .attr("href");
    }

    private static void saysNothingOfTheOther(String who, String html) {
        boolean isHers = who.equals(ROSALIND);
        assertThat(html).doesNotContain(isHers ? "Conrad" : "Rosalind", "Quiet Row", "Hallowport");
        assertThat(html).doesNotContain(isHers ? "2.15pm" : "Larchfield");
        assertThat(html).doesNotContain(isHers ? "11.15am" : "Welsh");
        assertThat(html).doesNotContain("parent or carer", "Parent or carer");
    }

    private static String latest(Site site, String name) {
        return site.get("/demo/messages").page().select(".od-card").stream()
                .filter(card -> card.select("h2").text().contains(name))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }

    private static LocalDate workday(int ahead) {
        LocalDate day = TODAY.plusDays(ahead);
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? day.plusDays(2)
                : day;
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).isEmpty();
        assertThat(visit.scrollsSideways()).isFalse();
        assertThat(visit.complaints()).isEmpty();
    }
}
