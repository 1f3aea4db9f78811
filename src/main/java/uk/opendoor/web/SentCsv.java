package uk.opendoor.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /** For people, who open it in a spreadsheet. @param name neutral: it says nothing of whom the file is about */
    public static void send(String name, List<?> columns, List<? extends List<?>> rows) {
        save(name, BYTE_ORDER_MARK + written(columns, rows));
    }

    /** For a program that reads it: nothing comes before the names of the columns. */
    public static void sendToProgram(String name, List<?> columns, List<? extends List<?>> rows) {
        save(name, written(columns, rows));
    }

    private static void save(String name, String text) {
        SentFile.save(name, "text/csv;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    static String written(List<?> columns, List<? extends List<?>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns);
            for (List<?> row : rows) {
                printer.printRecord(row.stream().map(SentCsv::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Words that look like a formula are words: an apostrophe before them says so. Numbers stay numbers. */
    private static Object harmless(Object cell) {
        return cell instanceof String words && !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0
                ? "'" + words
                : cell;
    }
}
