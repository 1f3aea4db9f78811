package uk.opendoor.message;

import java.util.Set;

/** Where a wish stands, and who can take it from there to where. */
public enum RequestState {
    ASKED,
    /** Somebody has said when. */
    BOOKED,
    DONE,
    /** The young person does not want it any more. */
    CANCELLED;

    /** Who moves it on. */
    public enum By {
        YOUNG_PERSON,
        WORKER
    }

    record Move(RequestState from, By by, RequestState to) {}

    static final int NAME_LENGTH = 20;

    /** Asked again is another day; back from booked to asked is a time that does not suit. */
    private static final Set<Move> MOVES = Set.of(
            new Move(ASKED, By.YOUNG_PERSON, ASKED),
            new Move(ASKED, By.YOUNG_PERSON, CANCELLED),
            new Move(ASKED, By.WORKER, BOOKED),
            new Move(ASKED, By.WORKER, DONE),
            new Move(BOOKED, By.YOUNG_PERSON, ASKED),
            new Move(BOOKED, By.YOUNG_PERSON, CANCELLED),
            new Move(BOOKED, By.WORKER, BOOKED),
            new Move(BOOKED, By.WORKER, DONE));

    public boolean mayBecome(RequestState next, By who) {
        return MOVES.contains(new Move(this, who, next));
    }

    /** Whether there is still something to do. */
    public boolean isOpen() {
        return MOVES.stream().anyMatch(move -> move.from() == this);
    }
}
