package uk.opendoor.status;

import java.nio.file.Path;
import uk.opendoor.content.ContentFolder;

/** The numbers of English law, as the shipped content has them. */
public final class England {

    private England() {}

    public static StatusLimits limits() {
        return StatusLimits.read(new ContentFolder(Path.of("content")));
    }
}
