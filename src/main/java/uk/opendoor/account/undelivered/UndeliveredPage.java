package uk.opendoor.account.undelivered;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.opendoor.notify.DeadLetter;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** What did not arrive, and what to do about it. */
@Named
@RequestScoped
public class UndeliveredPage {

    private static final String HERE = "/work/undelivered";

    @Inject
    private UndeliveredService undelivered;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @Inject
    private Done done;

    private final FieldErrors errors = new FieldErrors();
    private List<DeadLetter> letters;
    private String chosen = "";
    private String reason = "";

    @PostConstruct
    void load() {
        letters = undelivered.all();
    }

    /** Does what the button stands for, if one was pressed. */
    public void press() {
        Buttons.pressed("again").ifPresent(id -> withLetter(id, this::tryAgain));
        Buttons.pressed("put-away").ifPresent(id -> withLetter(id, this::putAway));
    }

    /** Somebody else may have seen to it meanwhile; then the page shows what there is now. */
    private void withLetter(String id, Consumer<DeadLetter> act) {
        letters.stream().filter(letter -> letter.id().equals(id)).findFirst().ifPresent(act);
    }

    private void tryAgain(DeadLetter letter) {
        if (letter.canBeTriedAgain()) {
            undelivered.tryAgain(letter.id(), letter.to());
            done.say("undelivered.again");
            Redirects.to(HERE);
        }
    }

    private void putAway(DeadLetter letter) {
        FreeText why = new FreeText(
                "reason-" + letter.id(),
                "undelivered.reason",
                Buttons.pressed("reason").orElse(""));
        why.check(1, UndeliveredService.LONGEST_REASON, errors, messages);
        if (errors.isEmpty()) {
            undelivered.putAway(letter.id(), letter.to(), why.text());
            done.say("undelivered.away");
            Redirects.to(HERE);
        }
        chosen = letter.id();
        reason = why.text();
    }

    /** Whether this server has no way at all to send something. */
    public boolean isMute() {
        return undelivered.isMute();
    }

    public List<DeadLetter> getLetters() {
        return letters;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    /** What was typed for this one, if it could not be taken. */
    public String reasonFor(String id) {
        return Optional.of(reason).filter(typed -> id.equals(chosen)).orElse("");
    }

    public LocalDateTime inEngland(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }
}
