package uk.opendoor.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plan as it is read: one version with all that was said about it.
 *
 * @param versionId empty if nothing was ever agreed
 * @param submissionId what is agreed to and signed: the version as it was submitted; empty if it was not
 * @param number of the version, or 0 if there is none
 * @param state of the version, or null if there is none
 * @param since the day it came into force, or was begun, in England; null if there is none
 * @param matters all ten, in the order of the law
 */
public record PlanView(
        String versionId,
        String submissionId,
        int number,
        VersionState state,
        LocalDate since,
        List<MatterView> matters) {

    public PlanView {
        matters = List.copyOf(matters);
    }

    public boolean isThere() {
        return number > 0;
    }

    public MatterView matter(Matter matter) {
        return matters.get(matter.ordinal());
    }

    /** All promises, those that are open first, by their day. */
    public Stream<PromiseView> promises() {
        return matters.stream().flatMap(matter -> matter.promises().stream()).sorted(PromiseView.SOONEST);
    }

    /** What the council, or somebody else, promised the young person. */
    public List<PromiseView> getMadeToMe() {
        return promises()
                .filter(promise -> promise.promiser() != Promiser.YOUNG_PERSON)
                .toList();
    }

    /** What the young person promised. */
    public List<PromiseView> getMadeByMe() {
        return promises()
                .filter(promise -> promise.promiser() == Promiser.YOUNG_PERSON)
                .toList();
    }
}
