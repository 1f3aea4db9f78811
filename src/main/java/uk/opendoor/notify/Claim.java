package uk.opendoor.notify;

import uk.opendoor.notify.transport.Parcel;

/**
 * One node's right to send a message, until its lease ends.
 *
 * @param version which the message has as long as nobody else has claimed it since
 */
record Claim(Long id, int version, Parcel parcel) {}
