package uk.opendoor.demo;

import java.nio.file.Path;
import java.util.List;

/** What the invented people do. */
record Script(
        List<PlanPart> plans,
        ReviewParts reviews,
        CareParts lives,
        ReachParts reach,
        LogParts logs,
        MeetingParts meetings,
        ClaimParts claims) {

    /** @throws uk.opendoor.content.ContentRefused naming every mistake of the first file that has one */
    static Script read(Path content) {
        return new Script(
                PlanPart.readAll(content),
                ReviewParts.read(content),
                CareParts.read(content),
                ReachParts.read(content),
                LogParts.read(content),
                MeetingParts.read(content),
                ClaimParts.read(content));
    }
}
