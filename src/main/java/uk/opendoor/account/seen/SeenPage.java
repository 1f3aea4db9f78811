package uk.opendoor.account.seen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.access.Caller;
import uk.opendoor.shared.Messages;

/** Who looked at my record? */
@Named
@RequestScoped
public class SeenPage {

    @Inject
    private WhoLooked whoLooked;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private String page;
    private Looks looks;

    public void load() {
        looks = whoLooked.see(caller.person(), Part.of(page));
    }

    /** The first line: when somebody last looked. */
    public String getAnswer() {
        if (!isLatest()) {
            return messages.say("seen.answer.before");
        }
        return looks.days().stream()
                .findFirst()
                .map(day -> messages.say("seen.answer.last", day.date()))
                .orElseGet(() -> messages.say("seen.answer.never"));
    }

    public Looks getLooks() {
        return looks;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public boolean isLatest() {
        return Part.of(page) == 0;
    }

    /** The number of the page with the earlier looks. */
    public int getEarlier() {
        return Part.of(page) + 1;
    }

    /** The number of the page with the later looks. */
    public int getLater() {
        return Part.of(page) - 1;
    }
}
