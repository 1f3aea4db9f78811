/**
 * The guide: the journey from early help to leaving care, each kind of meeting, and pages about this portal. The time
 * limits it shows are counted in {@code deadline}; somebody's own meetings are not kept here.
 */
package uk.opendoor.guide;
