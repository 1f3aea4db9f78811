package uk.opendoor.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What goes on paper: the same for a page that is printed and for a PDF. What it is given is text, never HTML. */
public final class Sheet {

    private final Document document = empty();
    private final Element place;

    public Sheet(String title) {
        Element html = document.createElement("html");
        html.setAttribute("lang", "en");
        document.appendChild(html);
        append(append(html, "head", ""), "title", title);
        place = append(append(html, "body", ""), "article", "");
        place.setAttribute("class", "od-sheet");
    }

    private static Document empty() {
        return builder().newDocument();
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    public Sheet heading(int level, String text) {
        append(place, "h" + level, text);
        return this;
    }

    /** Words as somebody typed them, with their lines; nothing if there are none. */
    public Sheet words(String text) {
        if (!text.isEmpty()) {
            append(place, "p", text).setAttribute("class", "od-typed");
        }
        return this;
    }

    /** Words under a label; nothing if there are none. */
    public Sheet words(String label, String text) {
        if (!text.isEmpty()) {
            append(place, "p", label).setAttribute("class", "od-sheet__label");
            words(text);
        }
        return this;
    }

    public Sheet list(List<String> lines) {
        if (!lines.isEmpty()) {
            Element list = append(place, "ul", "");
            lines.forEach(line -> append(list, "li", line));
        }
        return this;
    }

    /**
     * Words of the council, which were made into HTML when they were loaded. Links stay as they are.
     *
     * @param html well-formed, as everything rendered is
     */
    public Sheet rendered(String html) {
        try {
            Document parsed = builder().parse(new InputSource(new StringReader("<div>" + html + "</div>")));
            NodeList parts = parsed.getDocumentElement().getChildNodes();
            for (int i = 0; i < parts.getLength(); i++) {
                place.appendChild(document.importNode(parts.item(i), true));
            }
        } catch (SAXException | IOException notWellFormed) {
            throw new IllegalStateException(notWellFormed);
        }
        return this;
    }

    private Element append(Element parent, String name, String text) {
        Element element = document.createElement(name);
        element.setTextContent(text);
        parent.appendChild(element);
        return element;
    }

    /** The article alone, for a page. */
    public String html() {
        return written(place);
    }

    /** The whole document, with a style for paper. */
    Document styled(String css) {
        Document copy = (Document) document.cloneNode(true);
        Element style = copy.createElement("style");
        style.setTextContent(css);
        copy.getElementsByTagName("head").item(0).appendChild(style);
        return copy;
    }

    private static String written(Element element) {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.METHOD, "html");
            transformer.setOutputProperty(OutputKeys.INDENT, "no");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(element), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
