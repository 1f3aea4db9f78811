package uk.opendoor.plan;

import java.time.LocalDate;
import uk.opendoor.adviser.contact.ContactKind;

/** They talked about a matter; what the worker noted stays with the contact. */
public record Talk(LocalDate on, ContactKind kind) {}
