package uk.opendoor.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import uk.opendoor.adviser.contact.ContactKind;

/**
 * Ten years of contacts, about one a month with each. They are written in the order of their days, as in life: those of
 * one person lie far from each other.
 */
final class ContactNotes {

    private static final int MONTHS = Size.YEARS * 12;
    private static final List<ContactKind> KINDS =
            List.of(ContactKind.VISIT, ContactKind.VISIT, ContactKind.CALL, ContactKind.TEXT, ContactKind.EMAIL);

    private final Land land;
    private final Dice dice;
    private final Speech speech;

    ContactNotes(Land land) {
        this.land = land;
        this.dice = land.dice("contacts");
        this.speech = new Speech(dice);
    }

    void bring(List<Young> all) throws SQLException {
        try (Rows notes = new Rows(
                land.connection(),
                "contact_note",
                "version, contact_id, whose, worker, on_day, kind, seen, note, touches, in_touch, activity,"
                        + " accommodation, written_at")) {
            for (int month = 0; month < MONTHS; month++) {
                LocalDate begins = land.beginning().plusMonths(month);
                for (Young young : all) {
                    note(young, begins.plusDays(dice.between(0, 28)), notes);
                }
            }
        }
    }

    private void note(Young young, LocalDate day, Rows notes) throws SQLException {
        boolean confirmed = dice.oneIn(12);
        notes.add(
                1,
                dice.next(),
                young.id(),
                young.adviser(),
                day,
                dice.one(KINDS).name(),
                !dice.oneIn(6),
                speech.sentences(dice.between(1, 3)),
                "HOME MONEY",
                confirmed ? "YES" : null,
                confirmed ? "F2" : null,
                confirmed ? "U1" : null,
                Land.noon(day));
    }
}
