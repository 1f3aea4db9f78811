/**
 * A worker's photo, if they want one: so that a young person knows who comes to the door. Whatever was sent is drawn anew,
 * small, so that nothing that was hidden in the file is kept.
 */
package uk.opendoor.message.photo;
