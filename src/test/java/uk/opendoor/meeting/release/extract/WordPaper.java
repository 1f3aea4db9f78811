package uk.opendoor.meeting.release.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A Word file, made by the library that Word files are made with. */
public final class WordPaper {

    private final XWPFDocument word = new XWPFDocument();

    public WordPaper() {
        body("A report for the meeting.");
    }

    public WordPaper body(String text) {
        for (String line : text.split("\n")) {
            run(word.createParagraph(), line);
        }
        return this;
    }

    /** Lines of one paragraph. */
    public WordPaper lines(String text) {
        XWPFRun run = word.createParagraph().createRun();
        for (String line : text.split("\n")) {
            run.setText(line);
            run.addBreak();
        }
        return this;
    }

    public WordPaper header(String text) {
        run(word.createHeader(HeaderFooterType.DEFAULT).createParagraph(), text);
        return this;
    }

    public WordPaper footer(String text) {
        run(word.createFooter(HeaderFooterType.DEFAULT).createParagraph(), text);
        return this;
    }

    public WordPaper table(String text) {
        run(word.createTable(2, 2).getRow(1).getCell(0).addParagraph(), text);
        return this;
    }

    public WordPaper footnote(String text) {
        run(word.createFootnote().createParagraph(), text);
        return this;
    }

    public WordPaper comment(String text) {
        run(word.createComments().createComment(BigInteger.ONE).createParagraph(), text);
        return this;
    }

    public WordPaper author(String text) {
        properties().getCoreProperties().setCreator(text);
        return this;
    }

    public WordPaper title(String text) {
        properties().getCoreProperties().setTitle(text);
        return this;
    }

    public WordPaper property(String name, String text) {
        properties().getCustomProperties().addProperty(name, text);
        return this;
    }

    public WordPaper company(String text) {
        properties().getExtendedProperties().getUnderlyingProperties().setCompany(text);
        return this;
    }

    public WordPaper link(String address) {
        word.createParagraph().createHyperlinkRun(address).setText("here");
        return this;
    }

    public WordPaper deleted(String text) {
        word.createParagraph().getCTP().addNewDel().addNewR().addNewDelText().setStringValue(text);
        return this;
    }

    public WordPaper vanished(String text) {
        run(word.createParagraph(), text).setVanish(true);
        return this;
    }

    public WordPaper coloured(String text, String colour) {
        run(word.createParagraph(), text).setColor(colour);
        return this;
    }

    public WordPaper sized(String text, int points) {
        run(word.createParagraph(), text).setFontSize(points);
        return this;
    }

    /** White letters on a dark cell, as in the head of many tables. */
    public WordPaper darkCell(String text) {
        var cell = word.createTable(1, 1).getRow(0).getCell(0);
        cell.setColor("1D3C45");
        run(cell.addParagraph(), text).setColor("FFFFFF");
        return this;
    }

    public XWPFDocument word() {
        return word;
    }

    private POIXMLProperties properties() {
        return word.getProperties();
    }

    /** DeskPaper goes on in a run that may hold lines. */
    private static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        return run;
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            word.write(out);
            word.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
