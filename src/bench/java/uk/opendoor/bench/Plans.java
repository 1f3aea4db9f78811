package uk.opendoor.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.VersionState;

/** Plans of four versions, the last of which holds; one in ten has another one on its way. */
final class Plans {

    private static final int VERSIONS = 4;
    private static final int APART = 180;

    private final Land land;
    private final Dice dice;
    private final Speech speech;

    Plans(Land land) {
        this.land = land;
        this.dice = land.dice("plans");
        this.speech = new Speech(dice);
    }

    void bring(List<Young> all) throws SQLException {
        try (Rows plans = new Rows(land.connection(), "pathway_plan", "version, whose, started_at, versions");
                Rows versions = new Rows(
                        land.connection(),
                        "plan_version",
                        "version, version_id, whose, number, based_on, author, created_at, state, submission_id,"
                                + " submitted_at, agreed_at, signed_by, signed_at, ended_at");
                Rows texts = new Rows(
                        land.connection(),
                        "matter_text",
                        "version, version_id, matter, need, agreed, how, changed_by, changed_at");
                Promises promises = new Promises(land)) {
            for (Young young : all) {
                int many = VERSIONS + (dice.oneIn(10) ? 1 : 0);
                LocalDate first = land.ago(VERSIONS * APART - dice.between(0, APART));
                plans.add(1, young.id(), Land.noon(first), many);
                promises.begin();
                for (int number = 1; number <= many; number++) {
                    LocalDate day = first.plusDays((long) (number - 1) * APART);
                    String id = dice.next();
                    version(young, id, number, day.isAfter(land.today()) ? land.today() : day, versions);
                    texts(young, id, day, texts);
                    promises.write(id, number, day);
                }
            }
        }
    }

    private void version(Young young, String id, int number, LocalDate day, Rows versions) throws SQLException {
        boolean signed = number <= VERSIONS;
        VersionState state =
                number < VERSIONS ? VersionState.SUPERSEDED : signed ? VersionState.IN_FORCE : VersionState.SUBMITTED;
        var then = Land.noon(day);
        versions.add(
                1,
                id,
                young.id(),
                number,
                number == 1 ? null : number - 1,
                young.adviser(),
                then,
                state.name(),
                dice.next(),
                then,
                signed ? then : null,
                signed ? young.manager() : null,
                signed ? then : null,
                state == VersionState.SUPERSEDED ? Land.noon(day.plusDays(APART)) : null);
    }

    private void texts(Young young, String version, LocalDate day, Rows texts) throws SQLException {
        for (Matter matter : Matter.values()) {
            texts.add(
                    1,
                    version,
                    matter.name(),
                    speech.sentences(dice.between(1, 3)),
                    speech.sentences(dice.between(1, 3)),
                    speech.sentence(),
                    young.adviser(),
                    Land.noon(day));
        }
    }
}
