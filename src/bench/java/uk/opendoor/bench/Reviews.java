package uk.opendoor.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.review.ChangeKind;
import uk.opendoor.plan.review.Ground;
import uk.opendoor.plan.review.ReviewReason;
import uk.opendoor.plan.review.ReviewState;

/** Reviews each half year, one in five asked for and not held yet; assessments; what young people told. */
final class Reviews {

    private static final int HELD = 4;
    private static final int APART = 175;

    private final Land land;
    private final Dice dice;
    private final Speech speech;

    Reviews(Land land) {
        this.land = land;
        this.dice = land.dice("reviews");
        this.speech = new Speech(dice);
    }

    void bring(List<Young> all) throws SQLException {
        try (Rows reviews = new Rows(
                        land.connection(),
                        "review",
                        "version, review_id, whose, open_of, reason, state, begun_by, begun_on, wanted, waiting_since,"
                                + " held_on, next_by");
                Rows decisions = new Rows(land.connection(), "review_decision", "review_id, matter, decided");
                Rows assessments = new Rows(
                        land.connection(),
                        "needs_assessment",
                        "version, assessment_id, whose, ground, counted_from, begun_on, finished_on");
                Rows changes = new Rows(
                        land.connection(),
                        "life_change",
                        "version, change_id, whose, kind, words, told_on, answer, answered_by, answered_on")) {
            for (Young young : all) {
                held(young, reviews, decisions);
                if (dice.oneIn(5)) {
                    asked(young, reviews);
                }
                assess(young, assessments);
                tell(young, changes);
            }
        }
    }

    private void held(Young young, Rows reviews, Rows decisions) throws SQLException {
        LocalDate day = land.ago(HELD * APART - dice.between(0, APART));
        for (int i = 0; i < HELD; i++) {
            String id = dice.next();
            reviews.add(
                    1,
                    id,
                    young.id(),
                    null,
                    ReviewReason.SIX_MONTHS.name(),
                    ReviewState.RECORDED.name(),
                    young.adviser(),
                    day,
                    false,
                    day,
                    day,
                    day.plusDays(APART));
            decisions.add(id, Matter.HOME.name(), speech.sentences(2));
            decisions.add(id, Matter.MONEY.name(), speech.sentences(2));
            day = day.plusDays(APART);
        }
    }

    private void asked(Young young, Rows reviews) throws SQLException {
        LocalDate day = land.ago(dice.between(0, 20));
        reviews.add(
                1,
                dice.next(),
                young.id(),
                young.id(),
                ReviewReason.ASKED_BY_YOUNG_PERSON.name(),
                ReviewState.ASKED.name(),
                young.id(),
                day,
                true,
                day,
                null,
                null);
    }

    private void assess(Young young, Rows assessments) throws SQLException {
        LocalDate day = land.ago(dice.between(700, 900));
        assessments.add(
                1, dice.next(), young.id(), Ground.ELIGIBLE.name(), day, day, day.plusDays(dice.between(30, 90)));
        if (dice.oneIn(12)) {
            LocalDate begun = land.ago(dice.between(0, 90));
            assessments.add(1, dice.next(), young.id(), Ground.EDUCATION.name(), begun, begun, null);
        }
    }

    private void tell(Young young, Rows changes) throws SQLException {
        LocalDate day = land.ago(dice.between(1, 300));
        boolean answered = !dice.oneIn(10);
        changes.add(
                1,
                dice.next(),
                young.id(),
                dice.one(List.of(ChangeKind.values())).name(),
                speech.sentence(),
                day,
                answered ? speech.sentence() : null,
                answered ? young.adviser() : null,
                answered ? day.plusDays(1) : null);
    }
}
