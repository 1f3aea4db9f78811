package uk.opendoor.adviser.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RunningClocksTest {

    @Property(tries = 300)
    void everybodyIsInOnePartAndNoPartIsTooLarge(
            @ForAll @Size(max = 40) List<Integer> all, @ForAll @IntRange(min = 1, max = 12) int most) {
        List<List<Integer>> parts = RunningClocks.parts(all, most).toList();
        assertThat(parts).allSatisfy(part -> assertThat(part).hasSizeBetween(1, most));
        assertThat(parts.stream().flatMap(List::stream)).containsExactlyElementsOf(all);
    }
}
