package uk.opendoor.meeting.series;

import java.util.List;
import uk.opendoor.shared.PersonId;

/**
 * What comes next for one child, as a worker sees it.
 *
 * @param mayBook whether the reader may book it
 */
public record SeriesView(PersonId child, String name, List<Step> steps, boolean mayBook) {}
