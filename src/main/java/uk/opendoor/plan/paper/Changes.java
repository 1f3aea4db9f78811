package uk.opendoor.plan.paper;

import java.util.List;

/** What changed from one version to another. */
public record Changes(int from, int to, List<MatterChange> matters) {

    public Changes {
        matters = List.copyOf(matters);
    }
}
