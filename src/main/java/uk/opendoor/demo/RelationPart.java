package uk.opendoor.demo;

import java.util.Optional;
import uk.opendoor.content.Fields;

/**
 * How a relative belongs to a child.
 *
 * @param excluded why the chair excluded them, if so
 * @param endedDaysAgo how long ago it ended, if it has: a placement that is over
 */
record RelationPart(
        String relative, String child, String kind, Optional<String> excluded, Optional<Integer> endedDaysAgo) {

    static RelationPart read(Fields fields) {
        RelationPart relation = new RelationPart(
                fields.text("relative"),
                fields.text("child"),
                fields.text("kind"),
                fields.optionalText("excluded"),
                fields.optionalNumber("endedDaysAgo"));
        fields.finish();
        return relation;
    }
}
