package uk.opendoor.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.shared.PersonId;

class JudgementTest {

    private static final PersonId SOMEBODY = new PersonId("somebody");

    /** The contents are years in which a time in care began; a dash is nothing, "gone" is taken back. */
    @ParameterizedTest
    @CsvSource({
        "2020, -, -, true, CREATED",
        "2020, gone, -, true, CREATED",
        "2020, 2020, 2020, true, UNCHANGED",
        "2021, 2020, 2020, true, CHANGED",
        "2020, 2020, 2019, true, KEPT",
        "2021, 2020, 2019, true, KEPT",
        "2021, 2020, 2021, true, UNCHANGED",
        "2020, 2020, -, true, KEPT",
        "2021, 2020, -, true, KEPT",
        "2020, -, 2020, true, UNCHANGED",
        "2020, -, 2019, true, KEPT",
        "2021, 2020, 2019, false, CHANGED",
        "2020, -, 2019, false, CHANGED",
        "-, 2020, 2020, true, WITHDRAWN",
        "-, 2020, 2019, true, KEPT",
        "-, 2020, -, true, UNCHANGED",
        "-, gone, -, true, UNCHANGED",
        "-, -, -, true, UNCHANGED",
    })
    void whoeverChangedItHereSinceIsRight(
            String sent, String last, String now, boolean canChangeHere, Outcome outcome) {
        String before = last.equals("gone")
                ? Imported.GONE
                : last.equals("-") ? null : content(last).fingerprint();
        assertThat(Judgement.of(wanted("a", sent), before, content(now), canChangeHere))
                .isEqualTo(outcome);
    }

    @Property
    void repeatedInAnyOrderTheyEndInTheSameState(@ForAll("batches") List<List<Wanted>> batches) {
        Pretended once = new Pretended();
        batches.forEach(once::take);
        Pretended again = new Pretended();
        List.copyOf(batches).stream()
                .sorted((a, b) -> Integer.compare(b.size(), a.size()))
                .forEach(again::take);
        batches.forEach(again::take);
        batches.forEach(again::take);
        assertThat(again.here).isEqualTo(once.here);
    }

    /** Each reference always says the same: what changes in the case system changes in one order only. */
    @Provide
    Arbitrary<List<List<Wanted>>> batches() {
        Arbitrary<Wanted> record = Combinators.combine(Arbitraries.integers().between(1, 20), Arbitraries.just(0))
                .as((number, none) -> wanted("r" + number, number % 7 == 0 ? "-" : String.valueOf(2000 + number)));
        return record.list().ofMaxSize(8).list().ofMaxSize(6);
    }

    private static final class Pretended {

        private final Map<String, String> last = new HashMap<>();
        private final Map<String, Content> here = new HashMap<>();

        void take(List<Wanted> batch) {
            batch.forEach(this::take);
        }

        private void take(Wanted wanted) {
            String reference = wanted.reference();
            switch (Judgement.of(wanted, last.get(reference), here.get(reference), true)) {
                case CREATED, CHANGED -> keep(wanted);
                case WITHDRAWN -> {
                    last.put(reference, Imported.GONE);
                    here.remove(reference);
                }
                default -> assertThat(here.get(reference)).isEqualTo(wanted.content());
            }
        }

        private void keep(Wanted wanted) {
            last.put(wanted.reference(), wanted.content().fingerprint());
            here.put(wanted.reference(), wanted.content());
        }
    }

    private static Wanted wanted(String reference, String year) {
        return new Wanted(SyncKind.CARE_PERIODS, reference, content(year));
    }

    private static Content content(String year) {
        return year.equals("-")
                ? null
                : new Content.OfSpell(SOMEBODY, SpellKind.SECTION_20, LocalDate.of(Integer.parseInt(year), 1, 1), null);
    }
}
