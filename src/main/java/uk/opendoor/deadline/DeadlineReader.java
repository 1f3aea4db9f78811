package uk.opendoor.deadline;

import java.util.ArrayList;
import java.util.List;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.content.Fields;
import uk.opendoor.content.Sources;
import uk.opendoor.shared.Kind;

/** Reads {@code deadlines.yaml}. A code may be there more than once, for times that do not run into each other. */
public final class DeadlineReader {

    private static final String FILE = "deadlines.yaml";

    private final ContentFolder folder;

    public DeadlineReader(ContentFolder folder) {
        this.folder = folder;
    }

    public Deadlines read() {
        var deadlines = new ArrayList<Deadline>();
        for (var fields : folder.list(FILE)) {
            var deadline = deadline(fields);
            refuseOverlap(fields, deadline, deadlines);
            deadlines.add(deadline);
        }
        return new Deadlines(deadlines, new BankHolidayReader(folder).read());
    }

    private static Deadline deadline(Fields fields) {
        var deadline = new Deadline(
                fields.text("code"),
                fields.text("name"),
                fields.text("after"),
                fields.number("limit"),
                fields.oneOf("unit", LimitUnit.class),
                fields.flag("before"),
                fields.has("repeats") && fields.flag("repeats"),
                fields.oneOf("kind", Kind.class),
                fields.text("says"),
                Sources.read(fields),
                fields.optionalDate("validFrom"),
                fields.optionalDate("validTo"),
                fields.date("checkedOn"));
        refuseNonsense(fields, deadline);
        fields.finish();
        return deadline;
    }

    private static void refuseNonsense(Fields fields, Deadline deadline) {
        if (deadline.limit() < 0) {
            fields.wrong("limit", "is below nothing: to count back, say before: true");
        }
        if (deadline.validTo().isPresent()
                && deadline.validFrom()
                        .filter(deadline.validTo().get()::isBefore)
                        .isPresent()) {
            fields.wrong("validTo", "is before the first day");
        }
    }

    private static void refuseOverlap(Fields fields, Deadline deadline, List<Deadline> others) {
        boolean overlaps = others.stream()
                .filter(other -> other.code().equals(deadline.code()))
                .anyMatch(other -> deadline.validFrom().filter(other::isInForce).isPresent()
                        || other.validFrom().filter(deadline::isInForce).isPresent());
        if (overlaps) {
            fields.wrong("code", "is there twice for the same days");
        }
    }
}
