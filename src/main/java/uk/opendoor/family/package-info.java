/**
 * Who is related to whom, and what of whose record was shared with whom: relations and grants, per person, child and
 * document. Meetings and plans themselves live in their own rooms.
 */
package uk.opendoor.family;
