package uk.opendoor.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.opendoor.adviser.care.Accommodation;
import uk.opendoor.adviser.care.PaperKind;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.adviser.queue.SettleReason;

/** Times in care, homes, papers, and clocks that were taken off the queue. */
final class Lives {

    private static final int HOMES = 4;
    private static final List<Accommodation> KINDS = Stream.of(Accommodation.values())
            .filter(kind -> !kind.isNeverSuitable())
            .toList();

    private final Land land;
    private final Dice dice;
    private final Speech speech;

    Lives(Land land) {
        this.land = land;
        this.dice = land.dice("lives");
        this.speech = new Speech(dice);
    }

    void bring(List<Young> all) throws SQLException {
        try (Rows spells = new Rows(
                        land.connection(), "care_spell", "version, spell_id, whose, kind, since_day, until_day");
                Rows homes = new Rows(
                        land.connection(),
                        "home_stay",
                        "version, home_id, whose, since_day, until_day, kind, provided, suitable, looked_at, words");
                Rows papers =
                        new Rows(land.connection(), "identity_paper", "version, paper_id, whose, kind, expires_on");
                Rows settled = new Rows(
                        land.connection(),
                        "settled_clock",
                        "version, whose, rule_code, started_on, active_key, reason, words, settled_by, settled_at")) {
            for (Young young : all) {
                care(young, spells);
                homes(young, homes);
                papers.add(
                        1,
                        dice.next(),
                        young.id(),
                        PaperKind.PASSPORT.name(),
                        land.today().plusDays(dice.between(0, 3000)));
                if (dice.oneIn(3)) {
                    settle(young, settled);
                }
            }
        }
    }

    /** In care at twelve or later; most until they are 18, the others left at 16 or 17. */
    private void care(Young young, Rows spells) throws SQLException {
        LocalDate since = young.bornOn().plusDays(dice.between(3000, 5000));
        LocalDate left = dice.oneIn(4) ? young.adultOn().minusDays(dice.between(10, 700)) : young.adultOn();
        SpellKind kind = dice.oneIn(2) ? SpellKind.CARE_ORDER : SpellKind.SECTION_20;
        spells.add(1, dice.next(), young.id(), kind.name(), since, left.isAfter(land.today()) ? null : left);
    }

    private void homes(Young young, Rows homes) throws SQLException {
        LocalDate since = land.ago(dice.between(1200, 1500));
        for (int i = 1; i <= HOMES; i++) {
            LocalDate until = i == HOMES ? null : since.plusDays(dice.between(200, 380));
            homes.add(
                    1,
                    dice.next(),
                    young.id(),
                    since,
                    until,
                    dice.one(KINDS).name(),
                    dice.oneIn(2),
                    !dice.oneIn(8),
                    "FACILITIES REPAIR SAFETY COST",
                    speech.sentences(2));
            since = until;
        }
    }

    private void settle(Young young, Rows settled) throws SQLException {
        LocalDate started = land.ago(dice.between(60, 400));
        String key = "visits-target " + young.id() + " " + started;
        settled.add(
                1,
                young.id(),
                "visits-target",
                started,
                key,
                SettleReason.NOT_WANTED.name(),
                speech.sentence(),
                young.adviser(),
                Land.noon(started.plusDays(dice.between(1, 50))));
    }
}
