package uk.opendoor.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as comma-separated text (RFC 4180). People open it in a spreadsheet, and a spreadsheet runs what begins like a
 * formula: such text gets an apostrophe in front, which the spreadsheet shows as text.
 */
public final class Csv {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Csv() {}

    /** @return lines that end in CR LF, the first of them the heads of the columns */
    public static String of(List<String> heads, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            print(printer, heads);
            for (List<String> row : rows) {
                print(printer, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void print(CSVPrinter printer, List<String> row) throws IOException {
        printer.printRecord(row.stream().map(Csv::harmless).toList());
    }

    /** Spaces in front do not help: some spreadsheets take them away first. */
    private static String harmless(String cell) {
        String begun = cell.replaceFirst("^[ \u00A0]+", "");
        boolean formula = !begun.isEmpty() && BEGINS_A_FORMULA.indexOf(begun.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
