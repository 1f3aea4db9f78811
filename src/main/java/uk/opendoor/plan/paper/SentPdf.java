package uk.opendoor.plan.paper;

import uk.opendoor.web.SentFile;

/** Sends a sheet as a PDF in place of a page. Its name says nothing of whose it is or what is in it. */
final class SentPdf {

    private SentPdf() {}

    static void send(Sheet sheet, boolean large) {
        SentFile.save("plan.pdf", "application/pdf", Pdf.of(sheet, large));
    }
}
