/**
 * The part of the yearly SSDA903 return that is about care leavers (OC3): who belongs in it, what was confirmed of them, and
 * the published checks that it must pass. The codes are for the return alone; young people never see one.
 */
package uk.opendoor.adviser.oc3;
