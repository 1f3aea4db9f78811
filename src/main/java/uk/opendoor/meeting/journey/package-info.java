/**
 * The journey of each child as one relative may know it: where they are now, what happens next and by when. It shows nothing
 * that is not among their meetings and plans; what each stage is stands in the guide.
 */
package uk.opendoor.meeting.journey;
