package uk.opendoor.meeting.release.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import uk.opendoor.meeting.release.extract.Part;

/** What is planted is found, whatever surrounds it. */
class FinderPropertiesTest {

    private static final Entry ADDRESS = new Entry(Entry.Kind.ADDRESS, "Flat 3, 12 Oak Road, Winbury, SO20 1QT");
    private static final Entry NAME = new Entry(Entry.Kind.NAME, "Maria Elena Hamilton-Smith");
    private static final Entry TELEPHONE = new Entry(Entry.Kind.TELEPHONE, "01632 960123");

    @Property(seed = "51", tries = 150)
    void aPlantedAddressIsFound(
            @ForAll("around") String before, @ForAll("gaps") String gap, @ForAll("around") String after) {
        assertFound(ADDRESS, before, "12" + gap + "OAK" + gap + "Rd", after);
    }

    @Property(seed = "52", tries = 150)
    void aPlantedNameIsFound(
            @ForAll("around") String before, @ForAll("gaps") String gap, @ForAll("around") String after) {
        assertFound(NAME, before, "Hamilton" + gap + "Smith" + gap + "María", after);
    }

    @Property(seed = "53", tries = 150)
    void aPlantedNumberIsFound(
            @ForAll("around") String before, @ForAll("gaps") String gap, @ForAll("around") String after) {
        assertFound(TELEPHONE, before, "+44" + gap + "1632" + gap + "96" + gap + "0123", after);
    }

    @Property(seed = "54", tries = 200)
    void noTextMakesItFall(@ForAll String text) {
        Findings found = Finding.of(List.of(ADDRESS, NAME, TELEPHONE), "x" + text.replaceAll("\\p{Cntrl}", ""));
        assertThat(found.more()).isFalse();
    }

    /** A second opinion: the automaton of Lucene. */
    @Property(seed = "55", tries = 300)
    void slipsAreThoseThatAnAutomatonAccepts(@ForAll("words") String word, @ForAll("words") String other) {
        for (int most = 1; most <= 2; most++) {
            boolean accepted =
                    new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(most)).run(other);
            assertThat(new Slips(word, most).to(other) <= most).isEqualTo(accepted);
        }
    }

    private static void assertFound(Entry entry, String before, String planted, String after) {
        Findings found = Finding.of(List.of(entry), "x " + before + " " + planted + " " + after);
        assertThat(found.hits()).anySatisfy(hit -> {
            assertThat(hit.how()).isNotEqualTo(Hit.How.CLOSE);
            assertThat(hit.place().part()).isEqualTo(Part.BODY);
        });
    }

    @Provide
    Arbitrary<String> around() {
        return Arbitraries.strings()
                .withChars("abcMOR .,-'()\n\t\u00AD\u200B0159éа")
                .ofMaxLength(40)
                .map(text -> text + "\n");
    }

    @Provide
    Arbitrary<String> gaps() {
        return Arbitraries.of(" ", "  ", "\n", "-", "\u00A0", " \n ", "\u200B \u00AD", ", ", "_");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abc").ofMinLength(3).ofMaxLength(7);
    }
}
