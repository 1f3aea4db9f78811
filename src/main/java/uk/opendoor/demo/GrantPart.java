package uk.opendoor.demo;

import java.util.List;
import java.util.Optional;
import uk.opendoor.access.Permission;
import uk.opendoor.content.Fields;

/** What somebody was given to see of a child's record, by whom, and who agreed. */
record GrantPart(String to, String child, List<Permission> what, String author, Optional<String> approver) {

    static GrantPart read(Fields fields) {
        GrantPart grant = new GrantPart(
                fields.text("to"),
                fields.text("child"),
                fields.someOf("what", Permission.class),
                fields.text("author"),
                fields.optionalText("approver"));
        fields.finish();
        return grant;
    }
}
