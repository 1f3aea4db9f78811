package uk.opendoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import uk.opendoor.content.Rendered;
import uk.opendoor.content.Word;
import uk.opendoor.offer.Service;
import uk.opendoor.shared.Kind;

/** What the repository ships is in order, and says what it must. */
class ShippedContentTest {

    private static final List<String> AREAS = List.of(
            "health",
            "relationships",
            "education",
            "employment",
            "accommodation",
            "participation",
            "money",
            "your-rights");

    private static final int FEWEST_WORDS = 80;
    private static final int MOST_WORDS = 250;

    private final Publication publication = Publication.read(ContentCopy.SHIPPED, ContentCopy.TODAY);
    private final Pattern spelling = spelling(publication);

    @Test
    void coversEveryAreaWithAWholeOffer() {
        assertThat(publication.offer().areas()).extracting("slug").containsExactlyInAnyOrderElementsOf(AREAS);
        assertThat(publication.offer().services()).hasSizeGreaterThanOrEqualTo(45);
        assertThat(publication.offer().areas())
                .allSatisfy(area -> assertThat(area.services()).hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void saysInEachServiceWhatAPersonNeedsInPlainLength() {
        assertThat(publication
                        .offer()
                        .services()
                        .filter(service -> howMany(service) < FEWEST_WORDS || howMany(service) > MOST_WORDS)
                        .map(service -> service.address() + " has " + howMany(service) + " words"))
                .isEmpty();
    }

    private static long howMany(Service service) {
        return Pattern.compile("[\\w£][\\w'’£,.@-]*")
                .matcher(Jsoup.parseBodyFragment(service.words().html()).text())
                .results()
                .count();
    }

    @Test
    void namesEachKindOfPromise() {
        Map<Kind, Long> kinds =
                publication.offer().services().collect(Collectors.groupingBy(Service::kind, Collectors.counting()));
        assertThat(kinds).containsOnlyKeys(Kind.values());
    }

    @Test
    void showsLawThatHasNotStartedAsSuch() {
        assertThat(publication.offer().services().filter(Service::prospective)).isNotEmpty();
    }

    @Test
    void hasDistrictsThatDifferOnCouncilTax() {
        Service tax = publication.offer().about("council-tax").orElseThrow();
        assertThat(tax.districts()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(Set.copyOf(tax.districts().values())).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void explainsEachTermOfArtAtItsFirstMention() {
        assertThat(rendered().flatMap(this::unexplained)).isEmpty();
    }

    /** The terms whose first mention in the running text, links to elsewhere aside, is not the link to their meaning. A page shows its lines before its text. */
    private Stream<String> unexplained(Rendered words) {
        Document page = Jsoup.parseBodyFragment(String.join("<br>", words.lines()) + words.html());
        page.select("h1, h2, h3, a:not([href^=#word-])").remove();
        Map<Word, String> firstMentions = new LinkedHashMap<>();
        page.nodeStream(TextNode.class)
                .forEach(text -> spelling.matcher(text.getWholeText())
                        .results()
                        .forEach(found -> firstMentions.putIfAbsent(
                                publication.words().of(found.group()).orElseThrow(),
                                text.parent().attr("href"))));
        return firstMentions.entrySet().stream()
                .filter(mention ->
                        !mention.getValue().equals("#word-" + mention.getKey().id()))
                .map(mention -> mention.getKey().term() + " in: " + page.text().substring(0, 60));
    }

    /** Every spelling of every term as a whole word; a longer one swallows a shorter one inside it. */
    private static Pattern spelling(Publication publication) {
        return Pattern.compile(
                publication.words().all().stream()
                        .flatMap(Word::spellings)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?![\\w-])")),
                Pattern.CASE_INSENSITIVE);
    }

    private Stream<Rendered> rendered() {
        return Stream.of(
                        publication.offer().services().map(Service::words),
                        publication.guide().entries().stream().map(entry -> entry.words()),
                        publication.guide().meetings().stream().map(meeting -> meeting.words()),
                        publication.guide().pages().stream().map(page -> page.words()))
                .flatMap(words -> words);
    }
}
