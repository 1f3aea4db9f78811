package uk.opendoor.message.mine;

import java.time.LocalDate;
import java.util.List;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.message.HelpChoice;
import uk.opendoor.message.RequestView;

/**
 * Who works with me, and what I asked of them.
 *
 * @param requests the latest first
 * @param choosesHelp whether I am of the age at which our offer of help is mine to take or leave
 * @param choice what I chose last, or null
 * @param chosenOn when, or null
 */
public record AdviserView(
        List<WorkerView> workers,
        List<RequestView> requests,
        boolean choosesHelp,
        HelpChoice choice,
        LocalDate chosenOn) {

    /** How somebody is reached; each may be null. */
    public record Ways(String phone, String mobile, String email) {

        public boolean isAny() {
            return phone != null || mobile != null || email != null;
        }
    }

    /**
     * @param photo the address of their photo, or null if they show none
     * @param awayNow whether somebody stands in today
     */
    public record WorkerView(
            String name, Capacity as, String photo, Ways ways, boolean awayNow, List<StandInView> standIns) {}

    /** @param until the first day on which they are back */
    public record StandInView(String name, Ways ways, LocalDate since, LocalDate until, boolean now) {}
}
