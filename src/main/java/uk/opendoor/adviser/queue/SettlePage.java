package uk.opendoor.adviser.queue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.account.ProfileService;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** Takes a clock out of the queue with a reason, and brings one back. */
@Named
@RequestScoped
public class SettlePage {

    @Inject
    private ProfileService profiles;

    @Inject
    private QueueService service;

    @Inject
    private Access access;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.rule}")
    private String rule;

    @Inject
    @ManagedProperty("#{param.started}")
    private String started;

    private final FieldErrors errors = new FieldErrors();
    private PersonId whose;
    private String name;
    private QueueRow row;
    private List<SettledView> settled;
    private String reason = SettleReason.NOT_WANTED.name();
    private String words = "";

    @PostConstruct
    void load() {
        whose = new PersonId(id);
        name = profiles.see(whose).name();
        if (!access.allows(Permission.SETTLE_CLOCK, whose)) {
            throw new NotFound();
        }
        rule = Optional.ofNullable(rule).orElse("");
        row = service.of(whose).stream()
                .filter(one -> one.clock().rule().equals(rule))
                .filter(one -> one.clock().started().toString().equals(started))
                .findFirst()
                .orElse(null);
        settled = service.settled(whose);
    }

    /** One of the buttons, if it was pressed. */
    public void press() {
        Buttons.pressed("back").ifPresent(pressed -> {
            String[] key = pressed.split(" ");
            if (key.length == 2) {
                service.undo(whose, key[0], day(key[1]));
            }
            finish("clockBack");
        });
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new NotFound();
        }
    }

    public void settle() {
        FreeText typed = new FreeText("words", "settle.words", words);
        typed.check(1, SettledClock.WORDS_LENGTH, errors, messages);
        if (errors.isEmpty()) {
            boolean isAway = service.settle(whose, rule, day(started), SettleReason.valueOf(reason), typed.text());
            finish(isAway ? "clockSettled" : isAwaited() ? "clockAwaited" : "clockGone");
        }
    }

    private void finish(String what) {
        done.say(what);
        Redirects.to("/work/people/" + id + "/settle");
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** The clock that is asked about, or null. */
    public QueueRow getRow() {
        return row;
    }

    /** Whether a clock is asked about, running or not. */
    public boolean isAsked() {
        return row != null || Buttons.pressed("words").isPresent();
    }

    /** Whether the young person waits for an answer: then it is answered, and not put away. */
    public boolean isAwaited() {
        return row != null && row.awaited();
    }

    public List<SettledView> getSettled() {
        return settled;
    }

    public List<SettleReason> getReasons() {
        return List.of(SettleReason.values());
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getRule() {
        return rule;
    }

    public String getStarted() {
        return started;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
