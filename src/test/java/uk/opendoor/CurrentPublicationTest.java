package uk.opendoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.opendoor.content.ContentRefused;
import uk.opendoor.offer.Edition;
import uk.opendoor.offer.Editions;
import uk.opendoor.shared.SetClock;

class CurrentPublicationTest {

    private static final String SAVINGS = "offer/money/savings.md";

    private final SetClock clock = new SetClock("2026-11-22T12:00:00Z");
    private final List<String> published = new ArrayList<>();

    @TempDir
    private Path folder;

    private ContentCopy content;
    private CurrentPublication current;

    @BeforeEach
    void copyTheContent() {
        content = new ContentCopy(folder);
        current = new CurrentPublication(folder, clock, new Editions(clock) {
            @Override
            public Edition publish(String fingerprint, int services) {
                published.add(fingerprint);
                return new Edition(published.size(), fingerprint, LocalDate.now(clock), services);
            }
        });
    }

    @Test
    void keepsWhatItReadForTheDay() {
        current.open();
        assertThat(current.offer()).isSameAs(current.offer());
    }

    @Test
    void readsAgainWhenADayBegins() throws IOException {
        String savings = Files.readString(ContentCopy.SHIPPED.resolve(SAVINGS));
        content.write("offer/money/new-help.md", savings.replace("validFrom: 2024-04-01", "validFrom: 2026-11-23"));
        current.open();
        assertThat(current.offer().service("money", "new-help")).isEmpty();
        clock.set("2026-11-23T00:00:00Z");
        assertThat(current.offer().service("money", "new-help")).isPresent();
        assertThat(published).hasSize(1);
    }

    @Test
    void keepsYesterdaysPagesWhenTodaysAreNotInOrder() {
        current.open();
        content.change(SAVINGS, "kind: SHOULD", "kind: MAYBE");
        clock.set("2026-11-23T00:00:00Z");
        assertThat(current.offer().service("money", "savings")).isPresent();
        assertThat(published).isEmpty();
    }

    @Test
    void doesNotOpenWithBrokenContent() {
        content.change(SAVINGS, "kind: SHOULD", "kind: MAYBE");
        assertThatThrownBy(current::open).isInstanceOf(ContentRefused.class).hasMessageContaining(SAVINGS);
    }
}
