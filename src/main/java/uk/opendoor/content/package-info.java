/**
 * Reads the council's words and rules from its content folder: strictly, naming file, line and field of whatever is
 * wrong, and turns Markdown into HTML. What a service, an entitlement or a guide page must hold is said in their own rooms.
 */
package uk.opendoor.content;
