package uk.opendoor.plan;

import java.time.LocalDate;

/**
 * What the young person does not agree with.
 *
 * @param promiseId of the promise it is about, or an empty text
 * @param answer the council's, or an empty text
 * @param answeredBy by name, or an empty text
 * @param answeredOn the day, in England, or null
 */
public record DisagreementView(
        String disagreementId,
        String versionId,
        String promiseId,
        String words,
        LocalDate on,
        String answer,
        String answeredBy,
        LocalDate answeredOn) {}
