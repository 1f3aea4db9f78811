package uk.opendoor.adviser.oc3;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.opendoor.web.SentCsv;

/** The yearly return: whether it passes the checks, who needs something mended, and the file to take along. */
@Named
@RequestScoped
public class ReturnPage {

    /** The columns and the dates as the return wants them. */
    private static final List<String> COLUMNS = List.of("CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    @Inject
    private ReturnService service;

    @Inject
    @ManagedProperty("#{param.year}")
    private String year;

    @Inject
    @ManagedProperty("#{param.faulty}")
    private String faulty;

    private ReturnView view;

    public void load() {
        view = service.see(chosen());
    }

    /** As the return wants it: columns by their names, and nothing else. */
    public void send() {
        List<List<String>> rows = service.copy(chosen(), "yes".equals(faulty)).stream()
                .map(row -> List.of(
                        row.child(),
                        DAY.format(row.bornOn()),
                        row.codes().inTouch(),
                        row.codes().activity(),
                        row.codes().accommodation()))
                .toList();
        SentCsv.sendToProgram("oc3.csv", COLUMNS, rows);
    }

    private Optional<Integer> chosen() {
        return Optional.ofNullable(year)
                .filter(one -> YEAR.matcher(one).matches())
                .map(Integer::valueOf);
    }

    public ReturnView getView() {
        return view;
    }
}
