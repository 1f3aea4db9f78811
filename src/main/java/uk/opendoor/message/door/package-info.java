/**
 * The way back for somebody who left: they say who they are and how they can be reached safely, and the duty team sees to
 * it. Nothing here looks anybody up, so that nobody can find out whether we know a name.
 */
package uk.opendoor.message.door;
