/**
 * Telling people: an outbox that is written with the change it tells of, and the transports that empty it. Whom to tell,
 * and where and when they may be told, is known by the features; a notice never names a child, a place or child protection.
 */
package uk.opendoor.notify;
