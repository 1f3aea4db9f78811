package uk.opendoor.status;

import java.time.LocalDate;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.content.Sources;
import uk.opendoor.shared.Source;

/**
 * The numbers that decide a status in England.
 *
 * @param daysNeeded 13 weeks in care (SI 2010/959, regulation 40)
 * @param countedFrom the age from which days in care count (the same regulation)
 * @param leaverFrom the age at which a child can be eligible, relevant or qualifying (Children Act 1989, sections 23A, 24)
 * @param adult the age at which a child stops being one
 * @param educationFrom the age from which a qualifying person is helped only in full-time education (section 24B)
 * @param ends the age at which help ends (sections 23CZB, 24B)
 * @param monthsAtHome how long with a parent takes a child out of "relevant" (SI 2010/2571, regulation 3)
 * @param validFrom the day these numbers took effect
 * @param checkedOn when somebody last looked
 */
public record StatusLimits(
        int daysNeeded,
        int countedFrom,
        int leaverFrom,
        int adult,
        int educationFrom,
        int ends,
        int monthsAtHome,
        LocalDate validFrom,
        LocalDate checkedOn,
        Source source) {

    /** Reads {@code status.yaml}. */
    public static StatusLimits read(ContentFolder folder) {
        var fields = folder.fields("status.yaml");
        var limits = new StatusLimits(
                fields.count("daysNeeded"),
                fields.count("countedFrom"),
                fields.count("leaverFrom"),
                fields.count("adult"),
                fields.count("educationFrom"),
                fields.count("ends"),
                fields.count("monthsAtHome"),
                fields.date("validFrom"),
                fields.date("checkedOn"),
                Sources.read(fields));
        fields.finish();
        return limits;
    }
}
