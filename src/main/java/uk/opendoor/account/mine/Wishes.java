package uk.opendoor.account.mine;

import uk.opendoor.account.QuietHours;

/** How and when somebody wants to be told things. */
public record Wishes(boolean byText, boolean byEmail, QuietHours quiet) {}
