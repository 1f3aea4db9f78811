package uk.opendoor.guide;

import uk.opendoor.shared.Kind;

/** A time limit as a page shows it. */
public record TimeLimit(
        String limit, String unit, String says, String example, Kind kind, String law, boolean toBeChecked) {}
