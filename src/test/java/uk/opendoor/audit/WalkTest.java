package uk.opendoor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opendoor.audit.Chain.Head;
import uk.opendoor.audit.Verdict.Break;
import uk.opendoor.shared.PersonId;

/** A chain of nine, and what somebody with the database in their hands may do to it. */
class WalkTest {

    private static final int LINKS = 9;

    /** One row of the table, as it stands. */
    private record Row(Link link, String hash) {}

    @Test
    void findsAWholeChainWhole() {
        List<Row> rows = chain();
        Verdict verdict = walk(rows, head(rows));
        assertThat(verdict.broken()).isEmpty();
        assertThat(verdict.entries()).isEqualTo(LINKS);
        assertThat(verdict.seal()).isEqualTo(rows.get(LINKS - 1).hash());
    }

    @Test
    void findsAnEmptyChainWhole() {
        assertThat(walk(List.of(), new Head(0, Link.NOTHING)))
                .isEqualTo(new Verdict(0, Optional.empty(), Link.NOTHING));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tamperings")
    void findsTheFirstBreak(String what, Consumer<List<Row>> tampering, Break found, long at) {
        List<Row> rows = chain();
        Head head = head(rows);
        tampering.accept(rows);
        Verdict verdict = walk(rows, head);
        assertThat(verdict.broken()).contains(found);
        assertThat(verdict.brokenAt()).isEqualTo(at);
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(
                tampering("a reason is changed", rows -> rows.set(3, changed(rows.get(3))), Break.CHANGED, 4),
                tampering("a hash is changed", rows -> rows.set(3, rehashed(rows.get(3), "f")), Break.CHANGED, 4),
                tampering(
                        "a row is changed with its hash",
                        rows -> rows.set(3, sealed(changed(rows.get(3)))),
                        Break.OUT_OF_ORDER,
                        5),
                tampering("a row is removed", rows -> rows.remove(3), Break.MISSING, 4),
                tampering("the first row is removed", rows -> rows.remove(0), Break.MISSING, 1),
                tampering("a row is removed and the others moved up", WalkTest::closeUp, Break.OUT_OF_ORDER, 4),
                tampering("two rows are swapped", WalkTest::swap, Break.OUT_OF_ORDER, 4),
                tampering(
                        "the last row is changed with its hash",
                        rows -> rows.set(8, sealed(changed(rows.get(8)))),
                        Break.WRONG_HEAD,
                        9),
                tampering(
                        "the last three are cut off", rows -> rows.subList(6, 9).clear(), Break.CUT_OFF, 7),
                tampering("all are gone", List::clear, Break.CUT_OFF, 1),
                tampering("one is added behind the head", WalkTest::append, Break.TOO_MANY, 10),
                tampering("one is put before the first", WalkTest::prepend, Break.OUT_OF_ORDER, 1));
    }

    private static Arguments tampering(String what, Consumer<List<Row>> change, Break found, long at) {
        return Arguments.of(what, change, found, at);
    }

    private static List<Row> chain() {
        List<Row> rows = new ArrayList<>();
        for (int number = 1; number <= LINKS; number++) {
            append(rows);
        }
        return rows;
    }

    private static void append(List<Row> rows) {
        Head head = head(rows);
        Event event = new Event(Deed.SEEN, new PersonId("a"), "SOCIAL_WORKER", new PersonId("y"), "REPORT", null, null);
        rows.add(sealed(new Row(Link.of(head.number() + 1, Instant.EPOCH, event, head.hash()), null)));
    }

    private static void prepend(List<Row> rows) {
        rows.add(0, sealed(numbered(rows.get(0), 0)));
    }

    private static void swap(List<Row> rows) {
        Row third = numbered(rows.get(3), 5);
        rows.set(3, numbered(rows.get(4), 4));
        rows.set(4, third);
    }

    private static void closeUp(List<Row> rows) {
        rows.remove(3);
        for (int i = 3; i < rows.size(); i++) {
            rows.set(i, numbered(rows.get(i), i + 1));
        }
    }

    private static Head head(List<Row> rows) {
        return rows.isEmpty()
                ? new Head(0, Link.NOTHING)
                : new Head(rows.size(), rows.get(rows.size() - 1).hash());
    }

    private static Verdict walk(List<Row> rows, Head head) {
        Walk walk = new Walk(head);
        rows.forEach(row -> walk.step(row.link(), row.hash()));
        return walk.end(
                rows.stream().map(row -> row.link().number()).max(Long::compare).orElse(0L));
    }

    private static Row changed(Row row) {
        Link link = row.link();
        return new Row(
                new Link(
                        link.number(),
                        link.atMillis(),
                        link.deed(),
                        link.who(),
                        link.roles(),
                        link.whose(),
                        link.what(),
                        "They asked",
                        link.from(),
                        link.previous()),
                row.hash());
    }

    private static Row numbered(Row row, long number) {
        Link link = row.link();
        return new Row(
                new Link(
                        number,
                        link.atMillis(),
                        link.deed(),
                        link.who(),
                        link.roles(),
                        link.whose(),
                        link.what(),
                        link.why(),
                        link.from(),
                        link.previous()),
                row.hash());
    }

    private static Row rehashed(Row row, String hash) {
        return new Row(row.link(), hash);
    }

    private static Row sealed(Row row) {
        return new Row(row.link(), row.link().hash());
    }
}
