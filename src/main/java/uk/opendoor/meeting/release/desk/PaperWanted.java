package uk.opendoor.meeting.release.desk;

import java.util.Optional;
import uk.opendoor.meeting.release.paper.PaperKind;

/**
 * A file that somebody puts on the desk.
 *
 * @param id made with the form: the same one sent twice is one
 * @param paper of which it is another version, if it is
 * @param meeting for which it is, if it is for one
 * @param name of the file, which is checked like its words, and not kept
 */
public record PaperWanted(
        String id, Optional<String> paper, Optional<String> meeting, PaperKind kind, String name, byte[] file) {

    /** Written at the desk itself. */
    public static final String WRITTEN = "paper.txt";
}
