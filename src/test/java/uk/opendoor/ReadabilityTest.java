package uk.opendoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.opendoor.content.Rendered;

/** People who read with effort can read it: the middle page asks for no more than a reader of 11, and none for over 14. */
class ReadabilityTest {

    private static final double MIDDLE = 11;
    private static final double MOST = 14;

    private final Publication publication = Publication.read(ContentCopy.SHIPPED, ContentCopy.TODAY);

    @Test
    void theMiddlePageAsksForAReaderOfElevenAtMost() {
        List<Double> ages = readingAges().values().stream().sorted().toList();
        assertThat(ages.get(ages.size() / 2)).isLessThanOrEqualTo(MIDDLE);
    }

    @Test
    void noPageAsksForAReaderOlderThanFourteen() {
        Map<String, Double> hard = readingAges();
        hard.values().removeIf(age -> age <= MOST);
        assertThat(hard).isEmpty();
    }

    @Test
    void theFormulaTellsHardWordsFromEasyOnes() {
        assertThat(ReadingAge.of("<p>You can ring us. We will help you today.</p>"))
                .isLessThan(8);
        assertThat(ReadingAge.of("<p>Eligibility determinations necessitate comprehensive multidisciplinary"
                        + " consideration of the applicant's individual circumstances.</p>"))
                .isGreaterThan(20);
    }

    private Map<String, Double> readingAges() {
        Map<String, Double> ages = new TreeMap<>();
        publication.offer().services().forEach(page -> ages.put(page.address(), age(page.summary(), page.words())));
        publication.guide().entries().forEach(page -> ages.put(page.address(), age(page.summary(), page.words())));
        publication.guide().meetings().forEach(page -> ages.put(page.address(), age(page.summary(), page.words())));
        publication.guide().pages().forEach(page -> ages.put(page.address(), age(page.summary(), page.words())));
        return ages;
    }

    private static double age(String summary, Rendered words) {
        return ReadingAge.of(Stream.of("<p>" + summary + "</p>", words.html()).reduce("", String::concat));
    }
}
