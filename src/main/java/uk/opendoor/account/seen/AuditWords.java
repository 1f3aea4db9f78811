package uk.opendoor.account.seen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.stream.Collectors;
import uk.opendoor.access.Permission;
import uk.opendoor.audit.AuditEntry;
import uk.opendoor.audit.Deed;
import uk.opendoor.shared.Messages;

/** What the names in the audit are called. A name that an older version wrote and nobody has words for stays as it is. */
@ApplicationScoped
class AuditWords {

    private Messages messages;

    protected AuditWords() {}

    @Inject
    public AuditWords(Messages messages) {
        this.messages = messages;
    }

    String deed(String name) {
        return words("audit.deed.", name, name);
    }

    /** For people at work: "the pathway plan". */
    String what(String name) {
        return words("audit.what.", name, name);
    }

    /** For the one whose record it is: "looked at your pathway plan". */
    String toYou(String name) {
        return words("seen.did.", name, messages.say("seen.other"));
    }

    /** The reason for a look is told. One for sharing may speak of others, and is between workers. */
    String whyToYou(AuditEntry entry) {
        boolean told = entry.deed().equals(Deed.SEEN.name()) || entry.what().equals(Permission.BREAK_GLASS.name());
        return told ? entry.why().orElse("") : "";
    }

    String roles(Collection<String> names) {
        return names.stream()
                .sorted()
                .map(name -> words("audit.role.", name, name))
                .collect(Collectors.joining(", "));
    }

    String nobody() {
        return messages.say("audit.nobody");
    }

    String somebodyGone() {
        return messages.say("seen.gone");
    }

    String reasonWasGiven() {
        return messages.say("audit.reasonWasGiven");
    }

    private String words(String prefix, String name, String otherwise) {
        return messages.knows(prefix + name) ? messages.say(prefix + name) : otherwise;
    }
}
