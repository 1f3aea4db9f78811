package uk.opendoor.adviser.contact;

import java.time.LocalDate;
import java.util.List;

/** @param codes what was confirmed for the yearly return, such as {@code YES F2 U1}, or an empty text */
public record ContactView(
        ContactKind kind, LocalDate on, boolean seen, String worker, String note, List<String> touches, String codes) {}
