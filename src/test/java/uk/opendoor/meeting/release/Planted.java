package uk.opendoor.meeting.release;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import uk.opendoor.meeting.release.extract.PdfPaper;
import uk.opendoor.meeting.release.extract.WordPaper;

/** Files of each kind with leaks in them, each in another place. */
enum Planted {
    PDF {
        @Override
        boolean canHold(Leak leak) {
            return PROBE.canWrite(leak.text());
        }

        @Override
        byte[] seen(List<Leak> leaks) {
            PdfPaper paper = new PdfPaper();
            List<Consumer<String>> places = List.of(
                    paper::body,
                    paper::table,
                    paper::header,
                    paper::footer,
                    paper::note,
                    paper::author,
                    paper::title,
                    text -> paper.property("Case", text),
                    paper::bookmark,
                    paper::body);
            plant(leaks, places);
            return paper.bytes();
        }

        @Override
        byte[] hidden(List<Leak> leaks) {
            PdfPaper paper = new PdfPaper();
            List<Consumer<String>> places = List.of(
                    text -> paper.at(20, 500, 9, text, drawing -> drawing.setRenderingMode(RenderingMode.NEITHER)),
                    text -> paper.at(20, 400, 9, text, drawing -> drawing.setNonStrokingColor(1f)),
                    text -> paper.at(20, 300, 1, text, drawing -> {}),
                    text -> paper.at(20, 900, 9, text, drawing -> {}));
            plant(leaks, places);
            return paper.bytes();
        }
    },
    WORD {
        @Override
        byte[] seen(List<Leak> leaks) {
            WordPaper paper = new WordPaper();
            List<Consumer<String>> places = List.of(
                    paper::body,
                    paper::table,
                    paper::header,
                    paper::footer,
                    paper::footnote,
                    paper::comment,
                    paper::author,
                    paper::title,
                    text -> paper.property("Case", text),
                    paper::lines);
            plant(leaks, places);
            return paper.bytes();
        }

        @Override
        byte[] hidden(List<Leak> leaks) {
            WordPaper paper = new WordPaper();
            List<Consumer<String>> places = List.of(
                    paper::deleted,
                    paper::vanished,
                    text -> paper.coloured(text, "FFFFFF"),
                    text -> paper.sized(text, 1));
            plant(leaks, places);
            return paper.bytes();
        }
    },
    TEXT {
        @Override
        byte[] seen(List<Leak> leaks) {
            StringBuilder text = new StringBuilder("A report.\n");
            leaks.forEach(leak -> text.append(leak.inASentence()).append("\n\n"));
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        byte[] hidden(List<Leak> leaks) {
            return seen(leaks);
        }
    };

    private static final PdfPaper PROBE = new PdfPaper();

    boolean canHold(Leak leak) {
        return true;
    }

    abstract byte[] seen(List<Leak> leaks);

    abstract byte[] hidden(List<Leak> leaks);

    private static void plant(List<Leak> leaks, List<Consumer<String>> places) {
        for (int i = 0; i < leaks.size(); i++) {
            places.get(i % places.size()).accept(leaks.get(i).inASentence());
        }
    }
}
