package uk.opendoor.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.PromiseState;
import uk.opendoor.plan.Promiser;

/** Promises both ways; a version takes over those of the one before and adds some. */
final class Promises implements AutoCloseable {

    private static final int FIRST = 6;
    private static final int MORE = 2;
    private static final List<Promiser> SIDES =
            List.of(Promiser.COUNCIL, Promiser.COUNCIL, Promiser.YOUNG_PERSON, Promiser.OTHER);

    private final Land land;
    private final Dice dice;
    private final Speech speech;
    private final Rows rows;
    private final List<Promised> soFar = new ArrayList<>();

    private record Promised(String id, Matter matter, String what, Promiser by, LocalDate dueOn, boolean kept) {}

    Promises(Land land) throws SQLException {
        this.land = land;
        this.dice = land.dice("promises");
        this.speech = new Speech(dice);
        this.rows = new Rows(
                land.connection(),
                "plan_promise",
                "version, version_id, promise_id, matter, what, promiser, by_name, due_on, state, done_on");
    }

    /** Somebody else's plan begins. */
    void begin() {
        soFar.clear();
    }

    void write(String version, int number, LocalDate day) throws SQLException {
        int many = number == 1 ? FIRST : MORE;
        for (int i = 0; i < many; i++) {
            soFar.add(promised(day));
        }
        for (Promised one : soFar) {
            boolean done = one.kept() && one.dueOn().isBefore(land.today());
            rows.add(
                    1,
                    version,
                    one.id(),
                    one.matter().name(),
                    one.what(),
                    one.by().name(),
                    one.by() == Promiser.YOUNG_PERSON ? null : speech.givenName(),
                    one.dueOn(),
                    (done ? PromiseState.DONE : PromiseState.OPEN).name(),
                    done ? one.dueOn() : null);
        }
    }

    private Promised promised(LocalDate day) {
        return new Promised(
                dice.next(),
                dice.one(List.of(Matter.values())),
                speech.promise(),
                dice.one(SIDES),
                day.plusDays(dice.between(10, 300)),
                !dice.oneIn(6));
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
