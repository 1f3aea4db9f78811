package uk.opendoor.plan.review;

import java.time.LocalDate;

/**
 * Something that changed, as it was told and answered.
 *
 * @param answerBy the last day on which we answer in time
 * @param answer or null
 */
public record ChangeView(
        String changeId,
        ChangeKind kind,
        String words,
        LocalDate toldOn,
        LocalDate answerBy,
        String answer,
        LocalDate answeredOn) {

    public boolean answered() {
        return answeredOn != null;
    }
}
