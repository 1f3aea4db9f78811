package uk.opendoor.sync.upload;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.opendoor.sync.SyncKind;

/**
 * A table as spreadsheets write it: UTF-8 with a mark at the beginning or without, commas or semicolons, with the names of
 * the columns first. Its rows are records as a program sends them, but for what a spreadsheet makes of a {@link Cell}.
 */
final class CsvTable {

    static final int MOST_ROWS = 2000;

    private final List<String> columns;
    private final SyncKind kind;

    /** @param columns that must be there, in any order */
    CsvTable(List<String> columns, SyncKind kind) {
        this.columns = columns;
        this.kind = kind;
    }

    /** @throws Unfit if it is no such table */
    List<JsonObject> read(byte[] bytes) {
        List<CSVRecord> lines = lines(text(bytes));
        List<String> header =
                Stream.of(lines.get(0).values()).map(String::strip).toList();
        check(header);
        if (lines.size() == 1) {
            throw new Unfit(Unfit.Why.EMPTY, "");
        }
        return lines.stream().skip(1).map(line -> row(header, line)).toList();
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherSigns) {
            throw new Unfit(Unfit.Why.NOT_UTF8, "");
        }
    }

    private static List<CSVRecord> lines(String text) {
        String first = text.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.Builder.create(CSVFormat.RFC4180)
                .setDelimiter(first.indexOf(';') >= 0 ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<CSVRecord> lines = parser.stream().limit(MOST_ROWS + 2L).toList();
            if (lines.isEmpty() || lines.size() > MOST_ROWS + 1) {
                throw new Unfit(lines.isEmpty() ? Unfit.Why.EMPTY : Unfit.Why.TOO_MANY, "");
            }
            return lines;
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            throw new Unfit(Unfit.Why.NOT_CSV, "");
        }
    }

    private void check(List<String> header) {
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!columns.contains(column)) {
                throw new Unfit(Unfit.Why.COLUMN_UNKNOWN, column.matches("[\\w .-]{1,40}") ? column : "?");
            }
            if (!seen.add(column)) {
                throw new Unfit(Unfit.Why.COLUMN_TWICE, column);
            }
        }
        columns.stream()
                .filter(column -> !seen.contains(column) && !column.equals("withdrawn"))
                .findFirst()
                .ifPresent(missing -> {
                    throw new Unfit(Unfit.Why.COLUMN_MISSING, missing);
                });
    }

    private JsonObject row(List<String> header, CSVRecord line) {
        if (line.size() != header.size()) {
            throw new Unfit(Unfit.Why.RAGGED, String.valueOf(line.getRecordNumber()));
        }
        JsonObjectBuilder row = Json.createObjectBuilder();
        for (int i = 0; i < header.size(); i++) {
            String cell = line.get(i).strip();
            if (!cell.isEmpty()) {
                row.add(header.get(i), Cell.of(kind, header.get(i)).read(cell));
            }
        }
        return row.build();
    }
}
