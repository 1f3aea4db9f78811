package uk.opendoor.adviser.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import uk.opendoor.adviser.HelpAnswer;
import uk.opendoor.adviser.care.PaperKind;
import uk.opendoor.adviser.care.Story;
import uk.opendoor.shared.PersonId;

/**
 * All that the clocks of one young person are worked out from.
 *
 * @param home where they live now, if it is known
 * @param visits days in the last year or so on which they were seen on a visit; the last one before, if there were none
 * @param lastVisit the last such day ever, or null
 * @param answer what they said last to our offer of help, if anything
 * @param lastContact the last day on which they were seen or answered, or null
 */
public record Life(
        PersonId whose,
        Story story,
        Optional<Stay> home,
        NavigableSet<LocalDate> visits,
        LocalDate lastVisit,
        LocalDate lastContact,
        Optional<HelpAnswer> answer,
        List<Expiry> papers) {

    /** Whether they said that they want no adviser any more. */
    boolean stopped() {
        return answer.filter(one -> one.says() == HelpAnswer.Says.STOP).isPresent();
    }

    /** Whether they said that they want no help, now or at all. */
    boolean leftInPeace() {
        return answer.filter(one -> one.says() != HelpAnswer.Says.YES).isPresent();
    }

    /** @param provided whether we found the home */
    public record Stay(LocalDate since, boolean provided) {}

    public record Expiry(PaperKind kind, LocalDate on) {}
}
