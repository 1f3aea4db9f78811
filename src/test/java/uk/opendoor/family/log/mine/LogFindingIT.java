package uk.opendoor.family.log.mine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.family.Household;
import uk.opendoor.family.log.EntryView;
import uk.opendoor.family.log.LogEntries;
import uk.opendoor.family.log.LogEntry;
import uk.opendoor.family.log.LogFacts;
import uk.opendoor.family.log.LogKind;
import uk.opendoor.family.log.LogQuestion;
import uk.opendoor.family.log.PromiseFacts;

/** A parent finds something in their log. */
@ExtendWith(ArquillianExtension.class)
class LogFindingIT {

    @Inject
    private LogService logs;

    @Inject
    private LogWriting writing;

    @Inject
    private LogEntries entries;

    @Inject
    private Clock time;

    @Inject
    private Household household;

    @Inject
    private Caller caller;

    @BeforeEach
    void bring() {
        caller.enter(household.somebody(Role.FAMILY_MEMBER), Set.of(Role.FAMILY_MEMBER), null);
    }

    @Test
    void findsByWordsKindAndPromisesThatAreOpen() {
        PromiseFacts open = promise("Send the Report", null);
        PromiseFacts done = promise("Ring the school", null);
        String one = write(facts("About the bus"), open);
        String two = write(new LogFacts(LogKind.VISIT, household.today(), null, "Odile", "", "100% sure"), done);
        writing.keep(done.promiseId());
        assertThat(found("REPORT bus", Optional.empty(), false)).containsExactly(one);
        assertThat(found("odile", Optional.empty(), false)).containsExactly(two);
        assertThat(found("0%", Optional.empty(), false)).containsExactly(two);
        assertThat(found("%", Optional.of(LogKind.CALL), false)).isEmpty();
        assertThat(found("_", Optional.empty(), false)).isEmpty();
        assertThat(found("' or 1=1 --", Optional.empty(), false)).isEmpty();
        assertThat(found("", Optional.of(LogKind.VISIT), false)).containsExactly(two);
        assertThat(found("", Optional.empty(), true)).containsExactly(one);
        assertThat(found("", Optional.of(LogKind.VISIT), true)).isEmpty();
        assertThat(found("bus report interpreter", Optional.empty(), false)).isEmpty();
    }

    @Test
    void theListIsBoundedAndTheLatestComesFirst() {
        for (int day = 0; day <= LogEntries.PAGE; day++) {
            LocalDate on = household.today().minusDays(day);
            write(new LogFacts(LogKind.CALL, on, null, "Sam", "", "Day " + day));
        }
        LogPart first = logs.find(LogQuestion.ANYTHING, 0);
        assertThat(first.entries()).hasSize(LogEntries.PAGE);
        assertThat(first.entries().get(0).said()).isEqualTo("Day 0");
        assertThat(first.more()).isTrue();
        LogPart second = logs.find(LogQuestion.ANYTHING, 1);
        assertThat(second.entries()).extracting(EntryView::said).containsExactly("Day " + LogEntries.PAGE);
        assertThat(second.more()).isFalse();
        assertThat(logs.find(LogQuestion.ANYTHING, 999).entries()).isEmpty();
    }

    @Test
    void aLongLogIsTakenAlongWhole() {
        write(facts("The first"), promise("Ring back", null));
        for (int i = 0; i < 120; i++) {
            entries.add(new LogEntry(
                    UUID.randomUUID().toString(), caller.person(), facts("Words"), List.of(), time.instant()));
        }
        write(facts("The last"), promise("Send the letter", null));
        List<EntryView> all = logs.all();
        assertThat(all).hasSize(122);
        assertThat(all.get(0).promises()).hasSize(1);
        assertThat(all.get(121).promises()).extracting(EntryView.Promised::what).containsExactly("Ring back");
    }

    private String write(LogFacts facts, PromiseFacts... promises) {
        String id = UUID.randomUUID().toString();
        writing.write(id, facts, List.of(promises));
        return id;
    }

    private List<String> found(String words, Optional<LogKind> kind, boolean open) {
        return logs.find(new LogQuestion(words, kind, open), 0).entries().stream()
                .map(EntryView::id)
                .toList();
    }

    private LogFacts facts(String said) {
        return new LogFacts(LogKind.CALL, household.today(), null, "Sam", "social worker", said);
    }

    private static PromiseFacts promise(String what, LocalDate due) {
        return new PromiseFacts(UUID.randomUUID().toString(), what, "Sam", due);
    }
}
