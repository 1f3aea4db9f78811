package uk.opendoor.adviser.queue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.deadline.DeadlineReader;
import uk.opendoor.status.StatusLimits;
import uk.opendoor.status.StatusRules;

/** The clocks as the published limits have them. */
final class Rules {

    private static final ContentFolder CONTENT = new ContentFolder(Path.of("content"));
    private static final AdviserClocks CLOCKS =
            new AdviserClocks(new DeadlineReader(CONTENT).read(), new StatusRules(StatusLimits.read(CONTENT)));

    private Rules() {}

    static List<RunningClock> running(LifeBuilder life, LocalDate today) {
        return CLOCKS.of(life.on(today), today);
    }

    static List<RunningClock> visits(LifeBuilder life, LocalDate today) {
        return running(life, today).stream()
                .filter(one -> one.rule().contains("visit"))
                .toList();
    }
}
