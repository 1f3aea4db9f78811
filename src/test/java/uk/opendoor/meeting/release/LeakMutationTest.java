package uk.opendoor.meeting.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.meeting.release.extract.Extract;
import uk.opendoor.meeting.release.extract.Passage;
import uk.opendoor.meeting.release.extract.Refused;
import uk.opendoor.meeting.release.find.Entry;
import uk.opendoor.meeting.release.find.Finder;
import uk.opendoor.meeting.release.find.Findings;
import uk.opendoor.meeting.release.find.Hit;
import uk.opendoor.meeting.release.find.Hit.How;
import uk.opendoor.meeting.release.find.MustNotAppear;

/** Leaks are planted in files of each kind, and those that get through are counted. */
class LeakMutationTest {

    private static final int PLANTED = 200;

    /** Of those with a slip: a slip in a short word, or in a house number, is another word or another house. */
    private static final int MOST_MISSED_OF_100_SLIPS = 6;

    private static final List<String> EVERYDAY = List.of(
            "Will Young",
            "May Long",
            "Mark Price",
            "Grace Marsh",
            "Hope Carter",
            "Rose Field",
            "Sam Hill",
            "Jack Brown",
            "April Day",
            "Joy Banks",
            "Faith King",
            "Dawn Wood",
            "Paul Good",
            "Chris Moore",
            "Frank Page",
            "Penny Lane",
            "Robin Small",
            "Daisy Meeting",
            "Alan Reid",
            "Helen Childs");

    /** Places for a hidden leak in one file. */
    private static final int HIDING_PLACES = 4;

    private static final int SEEN_PLACES = 10;

    /** Tells, form by form, how many got through. */
    private static final Path REPORT = Path.of("target");

    private final Finder finder = new Finder(new MustNotAppear(Leaks.FAMILY));

    @ParameterizedTest
    @EnumSource
    void noLeakThatIsExactOrWrittenInAnotherWayGetsThrough(Planted kind) throws IOException {
        List<Leak> leaks = Leaks.all(kind.ordinal() + 5L).stream()
                .filter(kind::canHold)
                .limit(PLANTED)
                .toList();
        List<Leak> missed = new ArrayList<>();
        List<Leak> hidden = leaks.subList(0, PLANTED / 5);
        batches(hidden, HIDING_PLACES).forEach(batch -> missed.addAll(missedHidden(kind, batch)));
        List<Leak> named = leaks.subList(PLANTED / 5, PLANTED / 4);
        named.stream().filter(leak -> !isFoundInAName(leak)).forEach(missed::add);
        batches(leaks.subList(PLANTED / 4, PLANTED), SEEN_PLACES)
                .forEach(batch -> missed.addAll(missedSeen(kind, batch)));
        Files.write(REPORT.resolve("leaks-" + kind + ".txt"), report(leaks, missed));
        assertThat(leaks).hasSize(PLANTED);
        assertThat(missed).filteredOn(leak -> leak.how() != How.CLOSE).isEmpty();
        long slips = leaks.stream().filter(leak -> leak.how() == How.CLOSE).count();
        assertThat(missed.size() * 100).isLessThanOrEqualTo((int) slips * MOST_MISSED_OF_100_SLIPS);
    }

    @Test
    void theGuidePagesNameNobody() throws IOException {
        List<Hit> hits = finder.find(guide()).hits();
        assertThat(hits).isEmpty();
    }

    /** The hardest list: names and streets that are everyday words. Each false hit costs a second person a look. */
    @Test
    void namesThatAreEverydayWordsAreSeldomFoundInProse() throws IOException {
        List<Entry> everyday =
                EVERYDAY.stream().map(name -> new Entry(Entry.Kind.NAME, name)).toList();
        Findings found = new Finder(new MustNotAppear(everyday)).find(guide());
        assertThat(found.hits()).extracting(Hit::how).doesNotContain(How.EXACT, How.NORMALISED);
        assertThat(found.hits()).hasSizeLessThanOrEqualTo(4);
    }

    private List<Leak> missedSeen(Planted kind, List<Leak> leaks) {
        Set<Entry> found = entries(Extract.from("report", kind.seen(leaks)).passages());
        return leaks.stream().filter(leak -> !found.contains(leak.entry())).toList();
    }

    /** A text hides nothing; other files are refused, and say what was hidden. */
    private List<Leak> missedHidden(Planted kind, List<Leak> leaks) {
        try {
            Set<Entry> found =
                    entries(Extract.from("report", kind.hidden(leaks)).passages());
            return leaks.stream()
                    .filter(leak -> kind != Planted.TEXT || !found.contains(leak.entry()))
                    .toList();
        } catch (Refused refused) {
            Set<Entry> found = entries(refused.hidden().stream()
                    .map(hidden -> new Passage(hidden.place(), hidden.text()))
                    .toList());
            return leaks.stream().filter(leak -> !found.contains(leak.entry())).toList();
        }
    }

    private boolean isFoundInAName(Leak leak) {
        String name = "letter " + leak.text().replace('\n', '_') + ".txt";
        return entries(Extract.from(name, new byte[] {'x'}).passages()).contains(leak.entry());
    }

    private Set<Entry> entries(List<Passage> passages) {
        return finder.find(passages).hits().stream().map(Hit::entry).collect(Collectors.toSet());
    }

    /** As many as fit, no entry twice in one file: so each is found by itself or not at all. */
    private static List<List<Leak>> batches(List<Leak> leaks, int most) {
        List<List<Leak>> batches = new ArrayList<>();
        for (Leak leak : leaks) {
            List<Leak> free = batches.stream()
                    .filter(batch -> batch.size() < most)
                    .filter(batch ->
                            batch.stream().noneMatch(other -> other.entry().equals(leak.entry())))
                    .findFirst()
                    .orElse(null);
            if (free == null) {
                free = new ArrayList<>();
                batches.add(free);
            }
            free.add(leak);
        }
        return batches;
    }

    /** One line for each form, those with misses first. */
    private static List<String> report(List<Leak> leaks, List<Leak> missed) {
        return leaks.stream()
                .map(leak -> leak.how() + ", " + leak.form())
                .distinct()
                .map(form -> missed(form, missed) + " of " + planted(form, leaks) + " missed: " + form)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static long planted(String form, List<Leak> leaks) {
        return leaks.stream()
                .filter(leak -> form.equals(leak.how() + ", " + leak.form()))
                .count();
    }

    private static String missed(String form, List<Leak> missed) {
        List<String> texts = missed.stream()
                .filter(leak -> form.equals(leak.how() + ", " + leak.form()))
                .map(Leak::text)
                .toList();
        return texts.isEmpty() ? "0" : texts.size() + " " + texts;
    }

    private static List<Passage> guide() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content/guide"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(LeakMutationTest::passages)
                    .toList();
        }
    }

    private static Stream<Passage> passages(Path file) {
        try {
            return Extract.from("page", Files.readAllBytes(file)).passages().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
