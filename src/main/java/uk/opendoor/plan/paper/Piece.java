package uk.opendoor.plan.paper;

/** A part of a text: it stayed, it went, or it is new. */
public record Piece(Kind kind, String text) {

    public enum Kind {
        SAME,
        GONE,
        NEW
    }
}
