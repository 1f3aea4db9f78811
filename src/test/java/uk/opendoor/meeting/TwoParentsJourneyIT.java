package uk.opendoor.meeting;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.next;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.opendoor.meeting.AReviewConference.CONRAD;
import static uk.opendoor.meeting.AReviewConference.ROSALIND;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.opendoor.OwnServer;
import uk.opendoor.site.Axe;
import uk.opendoor.site.Chromium;
import uk.opendoor.site.Crawl;
import uk.opendoor.site.Members;
import uk.opendoor.site.Site;
import uk.opendoor.site.Visit;
import uk.opendoor.site.Visitor;

/**
 * A review conference for a boy whose parents live apart, from booking to record. In the end all that each of them can
 * read anywhere, and all that was sent to them, holds no word of the other, and none of where he is.
 */
class TwoParentsJourneyIT {

    private static final LocalDate BOOKED =
            LocalDate.now(ZoneId.of("Europe/London")).with(next(MONDAY));
    private static final LocalDate DAY = BOOKED.plusDays(29);
    private static final LocalDate MOVED = DAY.plusDays(6);

    private static final String HER_REPORT = "He said that he misses the sea at Saltby.";
    private static final String HIS_REPORT = "He asked when the allotment is dug.";
    private static final String DECISION = "The plan goes on. He is safer than in the spring.";

    /** Who and when they are, what they said and were told: theirs to read, and never to be read by the other. */
    private static final Map<String, List<String>> OWN = Map.of(
            ROSALIND,
            List.of("Rosalind", "1.20pm", "T1320", "35 minutes", "Room 9", "Welsh", "bicycle", "Saltby", "dentist"),
            CONRAD,
            List.of("Conrad", "2.35pm", "T1435", "55 minutes", "allotment", "harvest"));

    /** The same times, and the ones before, in other ways in which they could be written. */
    private static final Map<String, List<String>> OTHERWISE = Map.of(
            ROSALIND, List.of("10.20am", "10:20", "13:20", "T1020", "10.55", "T1055", "Larchfield House"),
            CONRAD, List.of("11.35am", "11:35", "14:35", "T1135", "12.30", "T1230"));

    private static final List<String> WHERE_HE_IS = List.of("Quiet Row", "Hallowport", "Sixth Form");
    private static final Pattern GRANTED = Pattern.compile("/family/children/[^/]+");

    @TempDir
    private Path folder;

    private final AReviewConference conference = new AReviewConference(DAY);
    private final Map<String, Visit> parents = new TreeMap<>();
    private final Map<String, String> calendars = new TreeMap<>();
    private final Map<String, Set<String>> sent =
            Map.of(ROSALIND, new LinkedHashSet<>(), CONRAD, new LinkedHashSet<>());
    private final Map<String, Map<String, String>> read = Map.of(ROSALIND, new TreeMap<>(), CONRAD, new TreeMap<>());
    private OwnServer server;
    private Site site;
    private Members members;
    private Chromium chromium;

    @BeforeEach
    void open() throws InterruptedException {
        server = new OwnServer(folder).withMovedClock().with("OPENDOOR_DEMO", "true");
        site = new Site(server.url());
        chromium = Chromium.launch(site);
        server.start().await();
    }

    @AfterEach
    void close() {
        server.close();
        chromium.close();
    }

    @Test
    void neitherParentEverReadsOfTheOther() {
        itIs(BOOKED, 9);
        conference.isBooked(worker("Saskia Thistledown"));
        answers(ROSALIND, "An interpreter", "The bicycle is mended");
        answers(CONRAD, "Somebody who signs", "The harvest was good");
        theReportGoesToEachInTheirOwnWords();
        parents.keySet().forEach(this::asksForACalendar);
        bothWere(told("You have a new appointment."));
        itIs(DAY.minusDays(4), 8);
        conference.isMovedTo(MOVED, worker("Saskia Thistledown"), worker("Mirabel Stonecrop"));
        reads(ROSALIND, "/family/meetings", "1.20pm");
        reads(CONRAD, "/family/meetings", "2.35pm");
        bothWere(told("Your appointment has changed."));
        neitherReadsOfTheOther();
        itIs(MOVED, 18);
        conference.isHeld(worker("Saskia Thistledown"));
        conference.isDecided(worker("Philippa Candlewick"), DECISION);
        conference.isPlanned(worker("Saskia Thistledown"), MOVED.plusDays(30), "Ring the dentist", "Dig the allotment");
        theRecordGoesToEach();
        bothWere(told("There is something new to read about your appointment."));
        neitherReadsOfTheOther();
        parents.keySet().forEach(this::wasReadInFull);
    }

    /** Time has gone by, and whoever was signed in is so no longer: each parent comes in again, in a browser of their own. */
    private void itIs(LocalDate day, int hour) {
        server.forwardTo(day.atTime(hour, 0));
        members = new Members(site);
        parents.put(
                ROSALIND, members.signIn(ROSALIND, chromium.visit(Visitor.PHONE).open("/sign-in")));
        parents.put(CONRAD, members.signIn(CONRAD, chromium.visit(Visitor.DESK).open("/sign-in")));
    }

    private Visit worker(String name) {
        return chromium.visit(Visitor.DESK).as(members.get(name));
    }

    private void answers(String name, String need, String part) {
        Visit visit = parents.get(name).open(conference.mine());
        isFine(visit);
        visit.tick("Yes, coming").tick(need);
        if (need.equals("An interpreter")) {
            visit.type("Which language?", "Welsh");
        }
        visit.press(visit.button("Send your answer"));
        visit.follow("Write your part").type("What is going well?", part).press(visit.button("Send it"));
        assertThat(visit.words()).contains("We had your part on");
    }

    private void theReportGoesToEachInTheirOwnWords() {
        Visit saskia = worker("Saskia Thistledown");
        String report = conference.isWrittenUp(saskia, "Report", HER_REPORT);
        conference.isGiven(saskia, report, ROSALIND);
        conference.isWrittenAnew(saskia, report, HIS_REPORT + " He likes Hallowport Sixth Form.");
        assertThat(conference.toGive(saskia, report, CONRAD).words()).contains("Then a second person looks at it too.");
        conference.isWrittenAnew(saskia, report, HIS_REPORT);
        conference.isGiven(saskia, report, CONRAD);
    }

    private void theRecordGoesToEach() {
        Visit saskia = worker("Saskia Thistledown");
        String record = conference.isWrittenUp(saskia, "Record of a meeting", DECISION + " " + HER_REPORT);
        conference.isGiven(saskia, record, ROSALIND);
        conference.isWrittenAnew(saskia, record, DECISION + " " + HIS_REPORT);
        conference.isGiven(saskia, record, CONRAD);
        conference.isRecorded(saskia);
    }

    private void asksForACalendar(String name) {
        Visit visit = parents.get(name).open("/family/meetings/calendar");
        visit.press(visit.button("Make an address"));
        String address = visit.page().locator(".od-code").innerText();
        calendars.put(name, address.substring(address.indexOf("/calendar/")));
    }

    private void reads(String name, String path, String words) {
        Visit visit = parents.get(name).open(path);
        assertThat(visit.words()).contains(words);
        isFine(visit);
    }

    /** What came to each parent, in whichever way, that says this. */
    private Map<String, Long> told(String words) {
        Map<String, Long> all = new TreeMap<>();
        sent.forEach((name, messages) -> {
            site.get("/demo/messages").page().select(".od-card").stream()
                    .filter(card -> card.select("h2").text().contains(name))
                    .map(Element::text)
                    .forEach(messages::add);
            all.put(name, messages.stream().filter(one -> one.contains(words)).count());
        });
        return all;
    }

    private static void bothWere(Map<String, Long> told) {
        assertThat(told).isEqualTo(Map.of(ROSALIND, 1L, CONRAD, 1L));
    }

    private void neitherReadsOfTheOther() {
        noWordOfTheOther(ROSALIND, CONRAD);
        noWordOfTheOther(CONRAD, ROSALIND);
    }

    /** Neither in what they can reach now, nor in what was sent to them so far. */
    private void noWordOfTheOther(String name, String other) {
        Crawl crawl = new Crawl(members.get(name), "/family", calendars.get(name));
        SoftAssertions all = new SoftAssertions();
        Stream.of(OWN, OTHERWISE)
                .flatMap(words -> words.get(other).stream())
                .forEach(words -> all.assertThat(crawl.saying(words)).as(words).isEmpty());
        WHERE_HE_IS.forEach(words -> all.assertThat(crawl.saying(words))
                .as(words)
                .allMatch(path -> name.equals(ROSALIND) && GRANTED.matcher(path).matches()));
        all.assertThat(crawl.saying("session")).isEmpty();
        all.assertThat(crawl.found().get(conference.mine())).doesNotContain("arent or carer");
        all.assertThat(sent.get(name).toString())
                .doesNotContain(OWN.get(other))
                .doesNotContain(WHERE_HE_IS)
                .doesNotContain("Dex", "onference");
        all.assertAll();
        crawl.found().forEach((path, words) -> read.get(name).merge(path, words, String::concat));
    }

    /** What is theirs was found in every kind of place: so the same would have been found of the other. */
    private void wasReadInFull(String name) {
        assertThat(read.get(name).keySet().toString())
                .contains("/appointment.ics", "/paper.pdf", "/copy.pdf", "/download.json", "/journey")
                .contains(conference.mine(), calendars.get(name));
        assertThat(read.get(name).values().toString()).contains(OWN.get(name)).contains(DECISION);
    }

    private static void isFine(Visit visit) {
        assertThat(Axe.violations(visit.page())).as(visit.path()).isEmpty();
        assertThat(visit.scrollsSideways()).as(visit.path()).isFalse();
    }
}
