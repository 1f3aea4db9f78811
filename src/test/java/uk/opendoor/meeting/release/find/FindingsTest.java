package uk.opendoor.meeting.release.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.meeting.release.extract.Part;
import uk.opendoor.meeting.release.extract.Passage;
import uk.opendoor.meeting.release.extract.Place;

/** What is told of a hit, and how long it takes to tell. */
class FindingsTest {

    private static final Entry NAME = new Entry(Entry.Kind.NAME, "Maria Hamilton");
    private static final Entry ADDRESS = new Entry(Entry.Kind.ADDRESS, "12 Oak Road, Winbury");

    /** Many times what it takes, as other work goes on beside it. */
    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void tellsThePlaceAndTheWordsAround() {
        Findings found = Finding.of(List.of(NAME), "First line\nsecond line\nand then maria\nhamilton came in.");
        assertThat(found.hits())
                .containsExactly(new Hit(
                        NAME,
                        Hit.How.NORMALISED,
                        new Place(Part.BODY, 0, 3, ""),
                        "First line second line and then ",
                        "maria hamilton",
                        " came in. "));
    }

    @Test
    void findsWhatBeginsInOnePassageAndEndsInTheNext() {
        List<Passage> pages = List.of(
                new Passage(new Place(Part.BODY, 1, 1, ""), "They live at 12 Oak"),
                new Passage(new Place(Part.BODY, 2, 1, ""), "Road, Winbury."));
        assertThat(find(pages, ADDRESS)).singleElement().satisfies(hit -> {
            assertThat(hit.how()).isEqualTo(Hit.How.NORMALISED);
            assertThat(hit.place().page()).isEqualTo(1);
        });
    }

    @Test
    void tellsOfOneLeakOnceThoughThePageWasReadInTwoOrders() {
        List<Passage> page = List.of(
                new Passage(new Place(Part.BODY, 1, 1, ""), "Maria Hamilton\nother"),
                new Passage(new Place(Part.BODY_AS_SEEN, 1, 1, ""), "other\nMaria Hamilton"));
        assertThat(find(page, NAME)).hasSize(1);
    }

    @Test
    void tellsThatThereIsMoreThanItLists() {
        Findings found = Finding.of(List.of(NAME), "Maria Hamilton. ".repeat(Found.MOST + 1));
        assertThat(found.hits().stream().filter(hit -> hit.how() == Hit.How.EXACT))
                .hasSize(Found.MOST);
        assertThat(found.more()).isTrue();
    }

    @Test
    void findsAnExactHitAfterAnyNumberOfCloseOnes() {
        Findings found = Finding.of(List.of(NAME), "So Maria came. ".repeat(Found.MOST + 1) + "Maria Hamilton");
        assertThat(found.hits()).extracting(Hit::how).contains(Hit.How.EXACT);
    }

    @Test
    void readsAReportOf500PagesAgainstALongListInTime() {
        List<Entry> family = new ArrayList<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            family.add(new Entry(Entry.Kind.NAME, "Mari" + letter + " Hamil" + letter + "ton"));
            family.add(new Entry(Entry.Kind.ADDRESS, "12 Oak" + letter + " Road, Winbury, SO20 1QT"));
        }
        String page = "The child lives with her mother and they went to the park on Monday. ".repeat(40) + "\n";
        assertInTime(family, page.repeat(500));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maria", "Maria ", "12 ", "12 oak ", "oak ", "road", "0", "01632 ", "a", "SO20 1Q", "a@", "\u200B",
                "Ma-\n"
            })
    void repeatsWithoutEndTakeNoLonger(String repeated) {
        List<Entry> family = List.of(
                NAME,
                ADDRESS,
                new Entry(Entry.Kind.TELEPHONE, "01632 960123"),
                new Entry(Entry.Kind.EMAIL, "a.aaaaaaaa@aaaa.example"),
                new Entry(Entry.Kind.OTHER, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"),
                new Entry(Entry.Kind.POSTCODE, "SO20 1QT"));
        assertInTime(family, "x" + repeated.repeat(300_000 / repeated.length()));
    }

    private static void assertInTime(List<Entry> family, String text) {
        assertTimeoutPreemptively(LONG, () -> Finding.of(family, text));
    }

    @Test
    void aListHoldsNothingTwiceAndNotTooMuch() {
        assertThat(new MustNotAppear(List.of(NAME, NAME)).entries()).hasSize(1);
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i <= MustNotAppear.MOST; i++) {
            many.add(new Entry(Entry.Kind.OTHER, "Number " + i));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new MustNotAppear(many));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "-.,!"})
    void whatIsTooShortToBeFoundIsNoEntry(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Entry(Entry.Kind.NAME, text));
    }

    @Test
    void whatIsTooLongIsNoEntry() {
        String text = String.join("", Collections.nCopies(Entry.LONGEST + 1, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Entry(Entry.Kind.OTHER, text));
    }

    private static List<Hit> find(List<Passage> passages, Entry entry) {
        return new Finder(new MustNotAppear(List.of(entry))).find(passages).hits();
    }
}
