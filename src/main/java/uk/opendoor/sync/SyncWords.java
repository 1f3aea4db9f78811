package uk.opendoor.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.WrongField;

/** Says what is wrong with a record, by the names that its fields have for programs and in files. */
@ApplicationScoped
public class SyncWords {

    private Messages messages;

    protected SyncWords() {}

    @Inject
    public SyncWords(Messages messages) {
        this.messages = messages;
    }

    public String of(WrongField wrong) {
        return messages.say("wrong." + wrong.reason(), wrong.field());
    }

    /** One sentence a line. */
    public String of(Result result) {
        return result.wrong().stream().map(this::of).collect(Collectors.joining("\n"));
    }
}
