package uk.opendoor.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.WrongField;

/** Says what is wrong with a record, by the names that its fields have for programs and in files. */
@ApplicationScoped
public class SyncWords {

    private static final Pattern PLACE = Pattern.compile("\\[(\\d{1,4})]");

    private Messages messages;

    protected SyncWords() {}

    @Inject
    public SyncWords(Messages messages) {
        this.messages = messages;
    }

    public String of(WrongField wrong) {
        return messages.say("wrong." + wrong.reason(), counted(wrong.field()));
    }

    /** Programs count from 0, people from 1: {@code children[1]} is "children, number 2,". */
    private static String counted(String field) {
        return PLACE.matcher(field).replaceAll(place -> ", number " + (Integer.parseInt(place.group(1)) + 1) + ",");
    }

    /** One sentence a line. */
    public String of(Result result) {
        return result.wrong().stream().map(this::of).collect(Collectors.joining("\n"));
    }
}
