package uk.opendoor.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.content.Fields;

/** Reads {@code bank-holidays.yaml}. A year that is half filled in would give wrong days, so it is refused. */
public final class BankHolidayReader {

    private static final String FILE = "bank-holidays.yaml";
    private static final String DIVISION = "england-and-wales";
    private static final long EACH_YEAR = 8;

    private final ContentFolder folder;

    public BankHolidayReader(ContentFolder folder) {
        this.folder = folder;
    }

    public WorkingDays read() {
        var fields = folder.fields(FILE);
        if (!fields.text("division").equals(DIVISION)) {
            fields.wrong("division", "must be " + DIVISION);
        }
        fields.text("source");
        fields.date("checkedOn");
        var holidays = holidays(fields);
        refuseHalfYears(fields, holidays);
        fields.finish();
        return new WorkingDays(holidays);
    }

    private static List<LocalDate> holidays(Fields fields) {
        var days = new ArrayList<LocalDate>();
        for (var holiday : fields.children("holidays")) {
            var day = holiday.date("date");
            if (days.contains(day)) {
                holiday.wrong("date", "is there twice");
            }
            if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                holiday.wrong("date", "is at a weekend: list its substitute day");
            }
            days.add(day);
            holiday.text("name");
            holiday.finish();
        }
        return days;
    }

    private static void refuseHalfYears(Fields fields, List<LocalDate> holidays) {
        var counts = holidays.stream()
                .collect(Collectors.groupingBy(LocalDate::getYear, TreeMap::new, Collectors.counting()));
        counts.forEach((year, many) -> {
            if (many < EACH_YEAR) {
                fields.wrong("holidays", "has only " + many + " for " + year + ": there are at least " + EACH_YEAR);
            }
        });
    }
}
