package uk.opendoor.meeting.release.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;

/** One part of a Word file that people write in: its paragraphs in their order, with what is hidden and what was taken out. */
final class WordStory {

    /** Attributes that say words, wherever they stand. */
    private static final Set<String> WORDS = Set.of(
            "instr",
            "tooltip",
            "anchor",
            "descr",
            "title",
            "alt",
            "author",
            "initials",
            "name",
            "string",
            "href",
            "src");

    /** Elements whose value says words. */
    private static final Set<String> NAMED =
            Set.of("alias", "tag", "default", "helpText", "statusText", "listEntry", "docVar", "result", "name");

    private final Part part;
    private final String name;
    private final WordStyles styles;
    private final Gathered all;
    private final WordGround ground;
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Set<String> values = new LinkedHashSet<>();
    private final StringBuilder orders = new StringBuilder();
    private WordLook style = new WordLook();
    private WordLook look = new WordLook();
    private String inText = "";
    private int number;
    private int takenOut;

    WordStory(Part part, String name, WordStyles styles, Gathered all) {
        this.part = part;
        this.name = part == Part.BODY ? "" : name;
        this.styles = styles;
        this.all = all;
        this.ground = new WordGround(styles);
    }

    void read(PackagePart story) throws IOException {
        try (InputStream in = story.getInputStream()) {
            XMLStreamReader xml = XmlWords.open(in);
            while (xml.hasNext()) {
                all.work(20);
                take(xml, XmlWords.next(xml));
            }
        } catch (XMLStreamException broken) {
            throw new Refused(Refused.Why.BROKEN);
        }
        values.forEach(value -> Extract.addWithEscapes(all, new Place(Part.PROPERTY, 0, 0, name), value));
        Extract.addWithEscapes(all, Place.in(Part.LINK), orders.toString());
    }

    private void take(XMLStreamReader xml, int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            addValues(xml);
            open(xml);
            ground.open(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            ground.close();
            close(xml.getLocalName());
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            write(inText.isEmpty() ? "" : xml.getText());
        }
    }

    private void open(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "pStyle" -> style = styles.look(value(xml, "val"));
            case "r" -> look = new WordLook(style);
            case "rStyle" -> look.wear(styles.look(value(xml, "val")));
            case "del", "moveFrom" -> takenOut++;
            case "ins", "moveTo" -> all.notice(Notice.What.TRACKED_CHANGES, Place.in(part));
            case "comment" -> all.notice(Notice.What.COMMENTS, Place.in(Part.COMMENT));
            case "t", "delText", "instrText", "delInstrText" -> inText = xml.getLocalName();
            case "tab", "br", "cr", "ptab" -> write(ground.isIn("r") ? " " : "");
            case "noBreakHyphen" -> write("-");
            default -> takeLook(xml);
        }
    }

    private void takeLook(XMLStreamReader xml) {
        if (ground.isInLook()) {
            look.take(xml);
        }
    }

    private void close(String element) {
        switch (element) {
            case "p" -> endParagraph();
            case "del", "moveFrom" -> takenOut--;
            case "t", "delText", "instrText", "delInstrText" -> inText = "";
            default -> {}
        }
    }

    private void endParagraph() {
        number++;
        all.add(new Place(part, 0, number, name), paragraphs.pop().toString());
        orders.append('\n');
        style = new WordLook();
    }

    private void write(String text) {
        if (text.isEmpty() || paragraphs.isEmpty()) {
            return;
        }
        if (inText.endsWith("nstrText")) {
            orders.append(text);
            return;
        }
        Hidden.How how = takenOut > 0 || inText.equals("delText") ? Hidden.How.DELETED : hidden();
        if (how != null && !text.isBlank()) {
            all.hide(how, new Place(part, 0, number + 1, name), text);
        }
        paragraphs.peek().append(text);
    }

    private Hidden.How hidden() {
        return ground.isRowHidden() ? Hidden.How.INVISIBLE : look.hidden(ground.ink());
    }

    private void addValues(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (WORDS.contains(xml.getAttributeLocalName(i)) || NAMED.contains(xml.getLocalName())) {
                values.add(xml.getAttributeValue(i));
            }
        }
    }

    /** The attribute of this local name, whatever its namespace; else empty. */
    static String value(XMLStreamReader xml, String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
