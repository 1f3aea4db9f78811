package uk.opendoor.demo;

import java.util.Optional;
import uk.opendoor.access.Role;
import uk.opendoor.content.Fields;
import uk.opendoor.family.RelationKind;

/**
 * How a relative belongs to a child.
 *
 * @param excluded why the chair excluded them, if so
 * @param endedDaysAgo how long ago it ended, if it has: a placement that is over
 */
record RelationPart(
        String relative,
        String child,
        RelationKind relationKind,
        Optional<String> excluded,
        Optional<String> excludedBy,
        Optional<Integer> endedDaysAgo) {

    static RelationPart read(Fields fields) {
        RelationPart relation = new RelationPart(
                fields.text("relative"),
                fields.text("child"),
                fields.oneOf("kind", RelationKind.class),
                fields.optionalText("excluded"),
                fields.optionalText("excludedBy"),
                fields.optionalNumber("endedDaysAgo"));
        fields.finish();
        return relation;
    }

    /** What somebody is to the council by being this to a child. */
    Role role() {
        return relationKind.standing().role();
    }
}
