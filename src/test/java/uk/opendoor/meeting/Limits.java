package uk.opendoor.meeting;

import java.nio.file.Path;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.deadline.DeadlineReader;
import uk.opendoor.deadline.Deadlines;

/** The council's own time limits, as they stand in the content folder. */
public final class Limits {

    public static final Deadlines READ = new DeadlineReader(new ContentFolder(Path.of("content"))).read();

    private Limits() {}
}
