package uk.opendoor.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.opendoor.shared.Messages;

/** What somebody needs to take part, in words: one line for each need. */
@ApplicationScoped
public class NeedsWords {

    private Messages messages;

    protected NeedsWords() {}

    @Inject
    public NeedsWords(Messages messages) {
        this.messages = messages;
    }

    public List<String> say(Needs needs) {
        List<String> said = new ArrayList<>();
        if (needs.brings() != Brings.NOBODY) {
            said.add(messages.say("needs.brings") + " "
                    + messages.say("brings." + needs.brings().name()));
        }
        if (needs.interpreter()) {
            said.add(messages.say("needs.interpreter") + " " + needs.language());
        }
        Map<String, Boolean> others = new LinkedHashMap<>();
        others.put("signer", needs.signer());
        others.put("lift", needs.lift());
        others.put("childcare", needs.childcare());
        others.put("access", needs.access());
        others.put("separateRoom", needs.separateRoom());
        others.forEach((need, isNeeded) -> {
            if (isNeeded) {
                said.add(messages.say("needs." + need));
            }
        });
        return said;
    }
}
