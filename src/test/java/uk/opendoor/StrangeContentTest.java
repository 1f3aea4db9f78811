package uk.opendoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody does to the content, the loader says what is wrong; it does not break off. */
class StrangeContentTest {

    private static final String SERVICE = "offer/accommodation/setting-up-home.md";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "---\n---\n",
                "---\n",
                "---\n- a\n- list\n---\nWords.\n",
                "---\n? [a, b]\n: c\n---\nWords.\n",
                "---\ntitle: {a: b}\nwho: all\nages: 16\n---\nWords.\n",
                "---\n\ttitle: Tabs\n---\nWords.\n",
                "---\ntitle: \"\u0007\"\n---\nWords.\n",
                "\uFEFF---\ntitle: A mark before the first line\n---\nWords.\n",
                "---\ntitle: *nobody\n---\nWords.\n",
                "---\nrelated: [nowhere]\n---\nWords.\n"
            })
    void refusesAStrangeService(String text) {
        assertThat(new ContentCopy(folder).write(SERVICE, text).problems())
                .anySatisfy(problem -> assertThat(problem.file()).isEqualTo(SERVICE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"## *Slanted*\n", "## `code`\n", "##\n", "## [A link](/words)\n"})
    void readsAnyHeading(String heading) {
        assertThat(new ContentCopy(folder).add(SERVICE, "\n" + heading).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "authority.yaml",
                "words.yaml",
                "entitlements.yaml",
                "deadlines.yaml",
                "bank-holidays.yaml",
                "offer/money/area.yaml"
            })
    void refusesAFileThatIsEmptyOrGone(String file) {
        ContentCopy copy = new ContentCopy(folder);
        assertThat(copy.write(file, "").problems())
                .anySatisfy(problem -> assertThat(problem.file()).isEqualTo(file));
        assertThat(copy.remove(file).problems())
                .anySatisfy(problem -> assertThat(problem.file()).isEqualTo(file));
    }
}
