package uk.opendoor.status;

import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.shared.Source;
import uk.opendoor.shared.Sure;

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
        Source source) {

    /** Both sets of regulations began on 1 April 2011; help to 25 for everyone came on 1 April 2018. */
    public static StatusLimits england() {
        return new StatusLimits(91, 14, 16, 18, 21, 25, 6, LocalDate.of(2018, 4, 1), law());
    }

    private static Source law() {
        return new Source(
                "Children Act 1989, sections 23A to 24B and Schedule 2, paragraph 19B",
                Optional.of("https://www.legislation.gov.uk/ukpga/1989/41/section/23C"),
                Sure.CONFIRMED);
    }
}
