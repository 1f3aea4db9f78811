package uk.opendoor.audit;

/** The number and the hash of the last entry; number 0 if there is none. */
record Head(long number, String hash) {}
