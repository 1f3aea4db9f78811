package uk.opendoor.meeting.release.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;

/** Where a reader stands in a Word file, and what is behind the letters there: paper, a shaded paragraph or cell, a drawn box. */
final class WordGround {

    private static final String CELL = "tc";
    private static final String TABLE = "tbl";
    private static final String BOX = "txbxContent";

    private final WordStyles styles;
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<Integer> grounds = new ArrayDeque<>();
    private Integer paragraph;
    private boolean rowHidden;

    WordGround(WordStyles styles) {
        this.styles = styles;
        grounds.push(Inks.WHITE);
    }

    void open(XMLStreamReader xml) {
        String element = xml.getLocalName();
        switch (element) {
            case TABLE, CELL -> grounds.push(grounds.peek());
            case BOX -> grounds.push(Inks.UNKNOWN);
            case "tblStyle" -> repaint(styles.isShaded(WordStory.value(xml, "val")) ? Inks.UNKNOWN : null);
            case "tr" -> rowHidden = false;
            case "p" -> paragraph = null;
            case "hidden" -> rowHidden = isIn("trPr") && WordLook.isOn(xml);
            case "shd" -> shade(WordLook.shade(xml));
            default -> {}
        }
        path.push(element);
    }

    private void shade(Integer fill) {
        if (isIn("tcPr") || isIn("tblPr")) {
            repaint(fill);
        } else if (isIn("pPr")) {
            paragraph = fill;
        }
    }

    private void repaint(Integer fill) {
        if (fill != null) {
            grounds.pop();
            grounds.push(fill);
        }
    }

    void close() {
        switch (path.pop()) {
            case TABLE, CELL, BOX -> grounds.pop();
            default -> {}
        }
    }

    /** Directly in such an element. */
    boolean isIn(String element) {
        return element.equals(path.peek());
    }

    /** In the properties of a run of letters, and not in those that it had before a change. */
    boolean isInLook() {
        return isIn("rPr")
                && path.stream().skip(1).findFirst().filter("r"::equals).isPresent();
    }

    int ink() {
        return paragraph == null ? grounds.peek() : paragraph;
    }

    boolean isRowHidden() {
        return rowHidden && path.contains("tr");
    }
}
