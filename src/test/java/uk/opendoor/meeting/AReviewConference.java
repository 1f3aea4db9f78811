package uk.opendoor.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import uk.opendoor.site.Visit;

/** What workers do at their desks with a review conference for Dex and his two parents, from booking to record. */
final class AReviewConference {

    static final String ROSALIND = "Rosalind Marshbanks";
    static final String CONRAD = "Conrad Marshbanks";

    private final LocalDate day;
    private String path;

    AReviewConference(LocalDate day) {
        this.day = day;
    }

    void isBooked(Visit saskia) {
        saskia.open("/work/meetings/book")
                .choose("About", "Dex Marshbanks")
                .choose("Kind of meeting", "Child protection review conference")
                .press(saskia.button("Go on"));
        saskia.tick("Later review conferences").date("from", day.minusMonths(6)).date("day", day);
        saskia.type("Time", "10:10").page().locator("#length").fill("150");
        saskia.type("Room or place", "Room 9, Larchfield House");
        guest(saskia, ROSALIND, "10:20", "35");
        guest(saskia, CONRAD, "11:35", "55");
        saskia.choose("Who leads it?", "Philippa Candlewick").type("Other professional 1", "Health visitor");
        saskia.type("Why then, if the portal warns", "The chair was ill").press(saskia.button("Book it"));
        assertThat(saskia.html()).contains("The meeting is booked.");
        path = saskia.path();
    }

    /** Each of the parents at a time of their own; the mother may know the place. */
    private static void guest(Visit saskia, String name, String time, String minutes) {
        saskia.tick("Invite " + name);
        if (name.equals(ROSALIND)) {
            saskia.tick("Safe to share the place " + name);
        }
        var row = saskia.page().locator("fieldset.od-guest", new LocatorOptions().setHasText(name));
        row.getByLabel("Own time").fill(time);
        row.getByLabel("Own minutes").fill(minutes);
    }

    /** Where workers see it. */
    String path() {
        return path;
    }

    /** Where parents see it. */
    String mine() {
        return path.replace("/work/", "/family/");
    }

    void isMovedTo(LocalDate next, Visit saskia, Visit mirabel) {
        saskia.open(path).page().getByText("Another date or time").click();
        saskia.date("day", next).type("Time", "13:10").tick("Change it although the portal warns");
        saskia.page().locator("#reason").selectOption("COURT");
        saskia.page().locator("#why").fill("The hearing was put on that morning");
        saskia.press(saskia.button("Change the date"));
        assertThat(saskia.html()).contains("It waits for a manager.");
        mirabel.open(path).press(mirabel.button("Agree, and tell everybody"));
        assertThat(mirabel.html()).contains("You agreed.");
    }

    /** @return where the paper is on the desk */
    String isWrittenUp(Visit saskia, String kind, String text) {
        saskia.open(path + "/papers").follow("Put a paper on the desk");
        saskia.choose("What kind of paper", kind).type("Or write it here", text);
        saskia.page().locator("#for").selectOption(new SelectOption().setValue(id()));
        saskia.press(saskia.button("Check it and put it on the desk"));
        return saskia.path();
    }

    private String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Another version for whoever gets it next. */
    void isWrittenAnew(Visit saskia, String paper, String text) {
        saskia.open(paper).follow("Put a new version on the desk").type("Or write it here", text);
        saskia.press(saskia.button("Check it and put it on the desk"));
    }

    void isGiven(Visit saskia, String paper, String name) {
        toGive(saskia, paper, name).press(saskia.button("Release it to them"));
        assertThat(saskia.html()).contains("They have it now");
    }

    Visit toGive(Visit saskia, String paper, String name) {
        return saskia.open(paper).press(saskia.page().locator("main a[href*='/to/']:has-text('" + name + "')"));
    }

    void isHeld(Visit saskia) {
        saskia.open(path).press(saskia.button("It was held"));
        saskia.follow("Who came and what was decided");
        saskia.choose(ROSALIND, "Came").choose(CONRAD, "Came").press(saskia.button("Keep who came"));
    }

    /** The chair writes down what was decided, and tells the family. */
    void isDecided(Visit philippa, String decision) {
        philippa.open(path + "/afterwards").follow("Write down what was decided");
        philippa.tick("There is a plan")
                .choose("Which plan?", "Child protection plan")
                .type("The decision in plain words", decision)
                .press(philippa.button("Keep it"));
        philippa.press(philippa.button("Tell the family"));
        assertThat(philippa.html()).contains("The family can read it now");
    }

    /** A step for each of the parents. */
    void isPlanned(Visit saskia, LocalDate due, String hers, String his) {
        saskia.open(path + "/afterwards").follow("Plans with the family");
        saskia.choose("Which plan?", "Child protection plan").press(saskia.button("Begin a plan"));
        String plan = saskia.path();
        step(saskia.open(plan + "/new"), due, ROSALIND, hers);
        step(saskia.open(plan + "/new"), due, CONRAD, his);
        saskia.open(plan).press(saskia.button("Give it to the family"));
    }

    private static void step(Visit saskia, LocalDate due, String name, String words) {
        saskia.page().locator("#change").fill(words);
        saskia.page().locator("#family").fill(words);
        saskia.page().locator("#known").fill("We see it");
        saskia.date("day", due).choose("Who does it", name).press(saskia.button("Keep it"));
    }

    void isRecorded(Visit saskia) {
        saskia.open(path + "/afterwards").press(saskia.button("The record has been sent"));
        assertThat(saskia.html()).contains("It is noted that the record has gone.");
    }
}
