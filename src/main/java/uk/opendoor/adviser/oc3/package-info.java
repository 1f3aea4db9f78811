/**
 * The yearly return about care leavers (SSDA903, file OC3): its codes, the published consistency checks, and what they
 * say about each child. Codes are for workers only; no page of a young person uses this room.
 */
package uk.opendoor.adviser.oc3;
