package uk.opendoor.account.mine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import uk.opendoor.account.QuietHours;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldError;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;

/** How and when I am told things. */
@Named
@RequestScoped
public class ContactPage {

    private static final int HOURS = 24;

    @Inject
    private WishService service;

    @Inject
    private Here here;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    private final FieldErrors errors = new FieldErrors();
    private boolean byText;
    private boolean byEmail;
    private String from = "";
    private String until = "";

    /** For the first time it is opened; what is sent is what was typed. */
    public void load() {
        Wishes wishes = service.see();
        byText = wishes.byText();
        byEmail = wishes.byEmail();
        from = text(wishes.quiet().from());
        until = text(wishes.quiet().until());
    }

    public void save() {
        if (from.isEmpty() != until.isEmpty()) {
            errors.add(from.isEmpty() ? "from" : "until", messages.say("contact_wrong.half"));
            return;
        }
        if (!from.isEmpty() && from.equals(until)) {
            errors.add("until", messages.say("contact_wrong.same"));
            return;
        }
        try {
            service.change(new Wishes(byText, byEmail, new QuietHours(time(from), time(until))));
            done.say("contact");
            Redirects.to(here.getAccount());
        } catch (OnlyWayIn only) {
            errors.add(only.field(), messages.say("contact_wrong.onlyWay"));
        }
    }

    private static String text(LocalTime time) {
        return time == null ? "" : time.toString();
    }

    private static LocalTime time(String text) {
        return text.isEmpty() ? null : LocalTime.parse(text);
    }

    /** The hours to choose from: 00:00 to 23:00. */
    public List<String> getHours() {
        return IntStream.range(0, HOURS)
                .mapToObj(hour -> LocalTime.of(hour, 0).toString())
                .toList();
    }

    /** What is wrong with the ways that are ticked. */
    public List<String> getWrongWays() {
        return errors.added().stream()
                .filter(error -> error.field().startsWith("by"))
                .map(FieldError::says)
                .toList();
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public boolean isByText() {
        return byText;
    }

    public void setByText(boolean byText) {
        this.byText = byText;
    }

    public boolean isByEmail() {
        return byEmail;
    }

    public void setByEmail(boolean byEmail) {
        this.byEmail = byEmail;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
