package uk.opendoor.meeting.calendar;

import java.time.LocalDateTime;

/**
 * An address for a calendar.
 *
 * @param fetchedAt when a calendar last asked, to the hour, or null if none has
 * @param withPlace whether it tells places
 */
public record FeedView(LocalDateTime madeAt, LocalDateTime fetchedAt, boolean withPlace) {}
