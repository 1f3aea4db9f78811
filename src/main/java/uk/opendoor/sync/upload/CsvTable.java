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
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as spreadsheets write it: UTF-8 with a mark at the beginning or without, commas or semicolons, with the names of
 * the columns first. Its rows are records as a program sends them, but that a day may be written 31/12/2026, for that is
 * what a spreadsheet makes of it, and that yes and no are true and false.
 */
final class CsvTable {

    static final int MOST_ROWS = 2000;

    /** Longer than any field may be, so that it is still too long when the rest has been cut off. */
    private static final int LONGEST_CELL = 200;

    private static final Set<String> DAYS = Set.of("dateOfBirth", "from", "to");
    private static final Set<String> FLAGS = Set.of("youngPerson", "withdrawn");
    private static final Pattern ENGLISH_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private final List<String> columns;
    private final boolean hasFlags;

    /** @param columns that must be there, in any order */
    CsvTable(List<String> columns, boolean isOfPeople) {
        this.columns = columns;
        this.hasFlags = isOfPeople;
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
            put(row, header.get(i), line.get(i).strip());
        }
        return row.build();
    }

    private void put(JsonObjectBuilder row, String column, String cell) {
        String flag = cell.toLowerCase(Locale.ROOT);
        if (cell.isEmpty()) {
            return;
        }
        if (isFlag(column) && Set.of("yes", "true").contains(flag)) {
            row.add(column, true);
        } else if (isFlag(column) && Set.of("no", "false").contains(flag)) {
            row.add(column, false);
        } else {
            row.add(column, DAYS.contains(column) ? day(cell) : cut(cell));
        }
    }

    /** In a table of relations a young person is somebody's reference. */
    private boolean isFlag(String column) {
        return FLAGS.contains(column) && (hasFlags || column.equals("withdrawn"));
    }

    private static String day(String cell) {
        Matcher day = ENGLISH_DAY.matcher(cell);
        return day.matches() ? day.group(3) + "-" + two(day.group(2)) + "-" + two(day.group(1)) : cut(cell);
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static String cut(String cell) {
        return cell.substring(0, Math.min(LONGEST_CELL, cell.length()));
    }
}
