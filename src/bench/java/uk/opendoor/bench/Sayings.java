package uk.opendoor.bench;

import java.sql.SQLException;
import java.util.List;
import uk.opendoor.plan.Matter;

/** What people say about plans: own words, remarks, disagreements, private notes. */
final class Sayings {

    private static final int REMARKS = 6;

    private final Land land;
    private final Dice dice;
    private final Speech speech;

    Sayings(Land land) {
        this.land = land;
        this.dice = land.dice("sayings");
        this.speech = new Speech(dice);
    }

    void bring(List<Young> all) throws SQLException {
        try (Rows words =
                        new Rows(land.connection(), "own_words", "version, whose, matter, number, words, written_at");
                Rows remarks = new Rows(
                        land.connection(), "remark", "version, remark_id, whose, matter, author, words, written_at");
                Rows notes =
                        new Rows(land.connection(), "private_note", "version, note_id, whose, words, written_at")) {
            for (Young young : all) {
                ownWords(young, words);
                for (int i = 0; i < REMARKS; i++) {
                    String author = dice.oneIn(2) ? young.id() : young.adviser();
                    remarks.add(1, dice.next(), young.id(), matter(), author, speech.sentences(2), then());
                }
                notes.add(1, dice.next(), young.id(), speech.sentences(3), then());
            }
        }
        disagree(all);
    }

    private void ownWords(Young young, Rows words) throws SQLException {
        for (Matter matter : Matter.values()) {
            int many = dice.between(0, 3);
            for (int number = 1; number <= many; number++) {
                words.add(1, young.id(), matter.name(), number, speech.sentences(2), then());
            }
        }
    }

    /** One in four does not agree with something in the plan that holds; most are answered. */
    private void disagree(List<Young> all) throws SQLException {
        try (Rows rows = new Rows(
                land.connection(),
                "disagreement",
                "version, disagreement_id, whose, version_id, matter, words, said_at, answer, answered_at, answered_by")) {
            for (Young young : all) {
                if (dice.oneIn(4)) {
                    boolean answered = !dice.oneIn(5);
                    rows.add(
                            1,
                            dice.next(),
                            young.id(),
                            dice.next(),
                            matter(),
                            speech.sentences(2),
                            then(),
                            answered ? speech.sentence() : null,
                            answered ? Land.noon(land.today()) : null,
                            answered ? young.adviser() : null);
                }
            }
        }
    }

    private String matter() {
        return dice.one(List.of(Matter.values())).name();
    }

    private java.time.Instant then() {
        return Land.noon(land.ago(dice.between(1, 700)));
    }
}
