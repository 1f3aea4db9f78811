package uk.opendoor.meeting.release.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Every string of every object that the file refers to: properties, bookmarks, notes, form fields, links, spoken texts. Programs
 * and files inside are refused here, as this walk passes everything.
 */
final class PdfStrings {

    private static final Set<String> PROGRAMS =
            Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "RichMediaExecute", "Rendition");

    private static final Set<String> FILES_ON_A_PAGE =
            Set.of("FileAttachment", "RichMedia", "3D", "Movie", "Sound", "Screen");

    /** Keys under which there are no words: marks of the file, colours, letters of a font. */
    private static final Set<String> NO_WORDS = Set.of("ID", "Lookup", "CharSet", "Panose");

    private static final String COMMENTS = "Contents";

    private final PDDocument pdf;
    private final Gathered all;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Step> steps = new ArrayDeque<>();

    private record Step(COSBase value, Place place) {}

    PdfStrings(PDDocument pdf, Gathered all) {
        this.pdf = pdf;
        this.all = all;
    }

    void read() throws IOException {
        for (PDPage page : pdf.getPages()) {
            seen.add(page.getCOSObject());
        }
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            number++;
            for (PDAnnotation annotation : page.getAnnotations()) {
                addDrawn(annotation, number);
                walk(annotation.getCOSObject(), new Place(Part.ON_THE_PAGE, number, 0, ""));
            }
            page.getCOSObject()
                    .entrySet()
                    .forEach(entry -> step(entry.getKey(), entry.getValue(), Place.in(Part.PROPERTY)));
        }
        addKeys(pdf.getDocument().getTrailer().getCOSDictionary(COSName.INFO));
        walk(pdf.getDocument().getTrailer(), Place.in(Part.PROPERTY));
    }

    /** A property that somebody made up has words in its name. */
    private void addKeys(COSDictionary properties) {
        if (properties != null) {
            properties.keySet().forEach(key -> all.add(Place.property("Info"), key.getName()));
        }
    }

    private void walk(COSBase root, Place place) throws IOException {
        steps.add(new Step(root, place));
        while (!steps.isEmpty()) {
            all.work(20);
            Step next = steps.removeLast();
            COSBase value = next.value() instanceof COSObject object ? object.getObject() : next.value();
            if (value instanceof COSString string) {
                addString(string.getString(), next.place());
            } else if (value != null && seen.add(value)) {
                enter(value, next.place());
            }
        }
    }

    private void enter(COSBase value, Place place) throws IOException {
        if (value instanceof COSArray array) {
            array.forEach(item -> steps.add(new Step(item, place)));
        } else if (value instanceof COSDictionary dictionary) {
            refuse(dictionary);
            if (COSName.METADATA.equals(dictionary.getCOSName(COSName.TYPE))
                    && dictionary instanceof COSStream stream) {
                addMetadata(stream);
            }
            dictionary.entrySet().forEach(entry -> step(entry.getKey(), entry.getValue(), place));
        }
    }

    private void step(COSName key, COSBase value, Place place) {
        if (!NO_WORDS.contains(key.getName())) {
            steps.add(new Step(value, named(key.getName(), place)));
        }
    }

    private static Place named(String key, Place place) {
        Part part = key.equals("URI") ? Part.LINK : place.part();
        return new Place(part, place.page(), place.line(), key);
    }

    private void refuse(COSDictionary dictionary) {
        if (PROGRAMS.contains(dictionary.getNameAsString(COSName.S, ""))
                || dictionary.containsKey(COSName.JS)
                || dictionary.containsKey("XFA")) {
            throw new Refused(Refused.Why.MACRO);
        }
        if (dictionary.containsKey(COSName.EF)
                || dictionary.containsKey(COSName.EMBEDDED_FILES)
                || FILES_ON_A_PAGE.contains(dictionary.getNameAsString(COSName.SUBTYPE, ""))) {
            throw new Refused(Refused.Why.EMBEDDED);
        }
    }

    private void addString(String text, Place place) {
        if (text.chars().noneMatch(letter -> letter < ' ' && !Character.isWhitespace(letter))) {
            if (place.part() == Part.ON_THE_PAGE && place.detail().equals(COMMENTS)) {
                all.notice(Notice.What.COMMENTS, new Place(Part.ON_THE_PAGE, place.page(), 0, ""));
            }
            Extract.addWithEscapes(all, place, text);
        }
    }

    private void addMetadata(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            XmlWords.read(in, Place.property("XMP"), all);
        }
    }

    /** What it shows can differ from what it says: its picture is laid on a sheet of its own and read there. */
    private void addDrawn(PDAnnotation annotation, int page) throws IOException {
        PDAppearanceStream shown = annotation.getNormalAppearanceStream();
        if (shown != null && shown.getBBox() != null) {
            try (PDDocument sheet = new PDDocument()) {
                PDPage paper = new PDPage(shown.getBBox());
                sheet.addPage(paper);
                try (PDPageContentStream drawing = new PDPageContentStream(sheet, paper)) {
                    drawing.drawForm(new PDFormXObject(shown.getCOSObject()));
                }
                all.add(new Place(Part.ON_THE_PAGE, page, 0, ""), PdfPages.drawn(sheet, all));
            }
        }
    }
}
