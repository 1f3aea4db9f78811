/**
 * A plan on paper and beside another: its versions, what changed from one to the other in words, and the sheet to print.
 * What a version says and where it stands is the plan's own room.
 */
package uk.opendoor.plan.paper;
