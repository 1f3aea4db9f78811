package uk.opendoor.plan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Joins changes between which nothing but a space stayed: they are read as one. */
final class Joined {

    private final List<Piece> joined = new ArrayList<>();
    private final StringBuilder gone = new StringBuilder();
    private final StringBuilder fresh = new StringBuilder();
    private String space = "";

    static List<Piece> of(Stream<Piece> pieces) {
        Joined all = new Joined();
        pieces.forEachOrdered(all::take);
        all.settle();
        return all.joined;
    }

    private void take(Piece piece) {
        if (piece.kind() != Piece.Kind.SAME) {
            change(piece);
        } else if (piece.text().isBlank() && (!gone.isEmpty() || !fresh.isEmpty())) {
            space += piece.text();
        } else {
            settle();
            add(Piece.Kind.SAME, piece.text());
        }
    }

    private void change(Piece piece) {
        if (!piece.text().isEmpty()) {
            gone.append(space);
            fresh.append(space);
            space = "";
            (piece.kind() == Piece.Kind.GONE ? gone : fresh).append(piece.text());
        }
    }

    private void settle() {
        add(Piece.Kind.GONE, gone.toString());
        add(Piece.Kind.NEW, fresh.toString());
        add(Piece.Kind.SAME, space);
        gone.setLength(0);
        fresh.setLength(0);
        space = "";
    }

    private void add(Piece.Kind kind, String text) {
        if (!text.isEmpty()) {
            joined.add(new Piece(kind, text));
        }
    }
}
