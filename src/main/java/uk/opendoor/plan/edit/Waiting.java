package uk.opendoor.plan.edit;

import java.time.LocalDate;
import uk.opendoor.shared.PersonId;

/** A plan that waits for the manager. @param agreedOn when the young person agreed, in England */
public record Waiting(PersonId whose, String name, LocalDate agreedOn) {}
