package uk.opendoor.meeting.release.extract;

import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** All text and all values of attributes of an XML file whose meaning nobody needs to know. */
final class XmlWords {

    /** Values that only a program reads: true, 12, 00A1B2C3, {6E8B…}. */
    private static final Pattern FOR_PROGRAMS =
            Pattern.compile("true|false|[0-9.]{1,5}|[0-9A-Fa-f]{8}|\\{[0-9A-Fa-f-]{36}}");

    private XmlWords() {}

    static void read(InputStream in, Place place, Gathered all) {
        try {
            XMLStreamReader xml = open(in);
            StringBuilder text = new StringBuilder();
            Set<String> values = new LinkedHashSet<>();
            while (xml.hasNext()) {
                all.work(20);
                switch (next(xml)) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        addValues(xml, values);
                        text.append('\n');
                    }
                    case XMLStreamConstants.END_ELEMENT -> text.append('\n');
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.COMMENT ->
                        text.append(xml.getText());
                    default -> {}
                }
            }
            all.add(place, text.toString().replaceAll("\\s*\\n\\s*", "\n"));
            values.forEach(value -> Extract.addWithEscapes(all, place, value));
        } catch (XMLStreamException broken) {
            throw new Refused(Refused.Why.BROKEN);
        }
    }

    /** @throws Refused if it is not well formed */
    static void check(InputStream in) {
        try {
            for (XMLStreamReader xml = open(in); xml.hasNext(); ) {
                next(xml);
            }
        } catch (XMLStreamException broken) {
            throw new Refused(Refused.Why.BROKEN);
        }
    }

    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
    }

    /** No part of an office file defines entities: one that does would unpack without end. */
    static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Refused(Refused.Why.BROKEN);
        }
        return event;
    }

    private static void addValues(XMLStreamReader xml, Set<String> values) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String value = xml.getAttributeValue(i);
            if (!FOR_PROGRAMS.matcher(value).matches()) {
                values.add(value);
            }
        }
    }
}
