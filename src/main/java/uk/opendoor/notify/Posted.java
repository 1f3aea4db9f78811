package uk.opendoor.notify;

/** Something has been put into the outbox; of use only once it is really there. */
record Posted() {}
