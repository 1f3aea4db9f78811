/**
 * The ways out of the outbox: the screen of a demonstration, a mail server, GOV.UK Notify. Each takes one parcel and says
 * that it went, or what kind of fault it met; when and how often to try is not its business.
 */
package uk.opendoor.notify.transport;
