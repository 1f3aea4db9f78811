package uk.opendoor.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Sends a table as a file for a spreadsheet in place of a page: RFC 4180, UTF-8, with the names of the columns first. */
public final class SentCsv {

    /** Without it, spreadsheets read names with accents wrongly. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A cell that begins so is worked out by spreadsheets, whoever wrote it. */
    private static final String FORMULA = "=+-@\t\r";

    private SentCsv() {}

    /** For people, who open it in a spreadsheet. @param fileName neutral: it says nothing of whom the file is about */
    public static void send(String fileName, List<?> columns, List<? extends List<?>> rows) {
        send(fileName, String.valueOf(BYTE_ORDER_MARK), columns, rows);
    }

    /** For a program that reads it: nothing comes before the names of the columns. */
    public static void sendToProgram(String fileName, List<?> columns, List<? extends List<?>> rows) {
        send(fileName, "", columns, rows);
    }

    private static void send(String fileName, String first, List<?> columns, List<? extends List<?>> rows) {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.setResponseContentType("text/csv");
        external.setResponseCharacterEncoding("UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        try {
            Writer out = external.getResponseOutputWriter();
            out.append(first);
            write(out, columns, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    static void write(Writer out, List<?> columns, List<? extends List<?>> rows) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(columns);
        for (List<?> row : rows) {
            printer.printRecord(row.stream().map(SentCsv::harmless).toList());
        }
        printer.flush();
    }

    /** Words that look like a formula are words: an apostrophe before them says so. Numbers stay numbers. */
    private static Object harmless(Object cell) {
        return cell instanceof String words && !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0
                ? "'" + words
                : cell;
    }
}
