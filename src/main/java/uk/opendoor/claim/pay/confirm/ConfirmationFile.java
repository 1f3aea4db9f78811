package uk.opendoor.claim.pay.confirm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A confirmation as the finance system or a spreadsheet writes it: UTF-8 with a mark at the beginning or without, commas or
 * semicolons, with the names of the columns first, in any order.
 */
final class ConfirmationFile {

    static final int MOST_ROWS = 2000;

    private static final int MARK_IS_THERE = 1;

    private ConfirmationFile() {}

    /** @throws NoConfirmation if it is no such file */
    static List<Said> read(byte[] bytes) {
        List<CSVRecord> lines = lines(text(bytes));
        List<String> header =
                Stream.of(lines.get(0).values()).map(String::strip).toList();
        for (String column : Said.COLUMNS) {
            if (header.stream().filter(column::equals).count() != 1) {
                throw new NoConfirmation(NoConfirmation.Why.COLUMN, column);
            }
        }
        return lines.stream().skip(1).map(line -> said(header, line)).toList();
    }

    private static Said said(List<String> header, CSVRecord line) {
        if (line.size() != header.size()) {
            throw new NoConfirmation(NoConfirmation.Why.RAGGED, String.valueOf(line.getRecordNumber()));
        }
        List<String> cells = Said.COLUMNS.stream()
                .map(column -> line.get(header.indexOf(column)).strip())
                .toList();
        return new Said(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(MARK_IS_THERE) : text;
        } catch (CharacterCodingException otherSigns) {
            throw new NoConfirmation(NoConfirmation.Why.NOT_CSV, "");
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
            if (lines.size() < 2 || lines.size() > MOST_ROWS + 1) {
                throw new NoConfirmation(lines.size() < 2 ? NoConfirmation.Why.EMPTY : NoConfirmation.Why.TOO_MANY, "");
            }
            return lines;
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            throw new NoConfirmation(NoConfirmation.Why.NOT_CSV, "");
        }
    }
}
