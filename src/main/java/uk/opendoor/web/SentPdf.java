package uk.opendoor.web;

/** Sends a sheet as a PDF in place of a page. */
public final class SentPdf {

    private SentPdf() {}

    /** @param name neutral: it says nothing of whose it is or what is in it */
    public static void send(String name, Sheet sheet, boolean large) {
        SentFile.save(name, "application/pdf", Pdf.of(sheet, large));
    }
}
