package uk.opendoor.plan.paper;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.List;
import java.util.stream.Stream;

/** How a text changed, word by word; as a whole if little of it stayed. */
public record TextChange(List<Piece> pieces) {

    /** Before and after each space, so that spaces are kept. */
    private static final String BETWEEN_WORDS = "(?<=\\s)|(?=\\s)";

    public TextChange {
        pieces = List.copyOf(pieces);
    }

    static TextChange between(String was, String now) {
        List<String> before = List.of(was.split(BETWEEN_WORDS));
        List<String> after = List.of(now.split(BETWEEN_WORDS));
        List<Piece> pieces = Joined.of(
                DiffUtils.diff(before, after, true).getDeltas().stream().flatMap(TextChange::pieces));
        boolean patchwork = length(pieces, Piece.Kind.SAME) * 2 < Math.min(was.length(), now.length());
        return new TextChange(
                patchwork ? List.of(new Piece(Piece.Kind.GONE, was), new Piece(Piece.Kind.NEW, now)) : pieces);
    }

    private static int length(List<Piece> pieces, Piece.Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == kind)
                .mapToInt(piece -> piece.text().length())
                .sum();
    }

    private static Stream<Piece> pieces(AbstractDelta<String> delta) {
        String source = String.join("", delta.getSource().getLines());
        String target = String.join("", delta.getTarget().getLines());
        return delta.getType() == DeltaType.EQUAL
                ? Stream.of(new Piece(Piece.Kind.SAME, source))
                : Stream.of(new Piece(Piece.Kind.GONE, source), new Piece(Piece.Kind.NEW, target));
    }
}
