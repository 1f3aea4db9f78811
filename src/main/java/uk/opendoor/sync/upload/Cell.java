package uk.opendoor.sync.upload;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.opendoor.sync.SyncKind;

/**
 * What the cells of a column hold, and how each becomes what a program would send. What cannot be read so stays as it was
 * typed, and is told to be wrong where everything is.
 */
enum Cell {
    TEXT,
    /** A word of ours, in capitals or not. */
    WORD,
    DAY,
    /** A day and a time. */
    MOMENT,
    NUMBER,
    FLAG,
    /** Several references, with semicolons, commas, blanks or lines between them. */
    LIST;

    /** Longer than any field may be, so that it is still too long when the rest has been cut off. */
    private static final int LONGEST = 400;

    /** A list that is longer is no list: cut off, its last reference could be somebody else's. */
    private static final int LONGEST_LIST = 4000;

    private static final Map<String, Cell> COLUMNS = Map.ofEntries(
            Map.entry("kind", WORD),
            Map.entry("dateOfBirth", DAY),
            Map.entry("from", DAY),
            Map.entry("to", DAY),
            Map.entry("starts", MOMENT),
            Map.entry("minutes", NUMBER),
            Map.entry("withdrawn", FLAG),
            Map.entry("cancelled", FLAG),
            Map.entry("children", LIST),
            Map.entry("socialWorkers", LIST),
            Map.entry("advisers", LIST),
            Map.entry("youngPeople", LIST),
            Map.entry("parents", LIST),
            Map.entry("supporters", LIST));

    private static final Pattern ENGLISH_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\S+)[T ]+(\\d{1,2}):(\\d{2})(:00)?");
    private static final Pattern BETWEEN = Pattern.compile("[;,\\s]+");
    private static final Pattern LINES = Pattern.compile("\\s*\\R\\s*");

    /** In a table of people, young person is yes or no; elsewhere it is somebody's reference. */
    static Cell of(SyncKind kind, String column) {
        return kind == SyncKind.PEOPLE && column.equals("youngPerson") ? FLAG : COLUMNS.getOrDefault(column, TEXT);
    }

    /** @param whole not empty */
    JsonValue read(String whole) {
        String cell = whole.substring(0, Math.min(LONGEST, whole.length()));
        return switch (this) {
            case TEXT -> text(LINES.matcher(cell).replaceAll(", "));
            case WORD -> text(cell.toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_"));
            case DAY -> text(day(cell));
            case MOMENT -> text(moment(cell));
            case NUMBER -> cell.matches("\\d{1,9}") ? Json.createValue(Integer.parseInt(cell)) : text(cell);
            case FLAG -> flag(cell);
            case LIST -> whole.length() > LONGEST_LIST ? text(cell) : list(whole);
        };
    }

    private static JsonValue text(String cell) {
        return Json.createValue(cell);
    }

    private static String day(String cell) {
        Matcher day = ENGLISH_DAY.matcher(cell);
        return day.matches() ? day.group(3) + "-" + two(day.group(2)) + "-" + two(day.group(1)) : cell;
    }

    private static String moment(String cell) {
        Matcher moment = TIME.matcher(cell);
        return moment.matches() ? day(moment.group(1)) + "T" + two(moment.group(2)) + ":" + moment.group(3) : cell;
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static JsonValue flag(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> JsonValue.TRUE;
            case "no", "false" -> JsonValue.FALSE;
            default -> text(cell);
        };
    }

    private static JsonValue list(String cell) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        Stream.of(BETWEEN.split(cell))
                .filter(one -> !one.isEmpty())
                .map(Cell::text)
                .forEach(list::add);
        return list.build();
    }
}
