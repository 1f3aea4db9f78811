package uk.opendoor.meeting.release.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;

/** The styles of a Word file: which make letters vanish, and which tables are shaded. */
final class WordStyles {

    /** Longer chains of styles are loops. */
    private static final int LONGEST = 20;

    private final Map<String, WordLook> looks = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Set<String> shaded = new HashSet<>();
    private String current = "";
    private boolean custom;
    private boolean inLook;

    void read(PackagePart part, Gathered all) throws IOException {
        try (InputStream in = part.getInputStream()) {
            XMLStreamReader xml = XmlWords.open(in);
            while (xml.hasNext()) {
                all.work(20);
                int event = XmlWords.next(xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    take(xml, all);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    inLook &= !xml.getLocalName().equals("rPr");
                }
            }
        } catch (XMLStreamException broken) {
            throw new Refused(Refused.Why.BROKEN);
        }
    }

    private void take(XMLStreamReader xml, Gathered all) {
        if (inLook && looks.containsKey(current)) {
            looks.get(current).take(xml);
        }
        switch (xml.getLocalName()) {
            case "style" -> begin(xml);
            case "docDefaults", "latentStyles" -> current = "";
            case "basedOn" -> bases.put(current, WordStory.value(xml, "val"));
            case "name" -> all.add(Place.property("style"), custom ? WordStory.value(xml, "val") : "");
            case "shd" -> shaded.add(current);
            case "rPr" -> inLook = true;
            default -> {}
        }
    }

    /** Only the name of a style that somebody made up can say anything. */
    private void begin(XMLStreamReader xml) {
        current = WordStory.value(xml, "styleId");
        custom = WordStory.value(xml, "customStyle").equals("1");
        looks.put(current, new WordLook());
    }

    /** How letters of this style look, with all that it is based on. */
    WordLook look(String style) {
        WordLook look = new WordLook();
        for (String base : chain(style)) {
            look.wear(looks.get(base));
        }
        return look;
    }

    boolean isShaded(String tableStyle) {
        return chain(tableStyle).stream().anyMatch(shaded::contains);
    }

    /** The style and all that it is based on, the plainest first. */
    private Deque<String> chain(String style) {
        Deque<String> chain = new ArrayDeque<>();
        for (String at = style; looks.containsKey(at) && chain.size() < LONGEST; at = bases.getOrDefault(at, "")) {
            chain.push(at);
        }
        return chain;
    }
}
