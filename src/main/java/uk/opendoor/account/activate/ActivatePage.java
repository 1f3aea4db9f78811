package uk.opendoor.account.activate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import uk.opendoor.account.AgreedWords;
import uk.opendoor.account.invite.InvitationCode;
import uk.opendoor.account.signin.TooManyTries;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;

/** The first step: a code, and what only the invited person knows. Nobody gets a cookie for looking. */
@Named
@RequestScoped
public class ActivatePage {

    @Inject
    private Steps steps;

    @Inject
    private Messages messages;

    private final FieldErrors errors = new FieldErrors();
    private final DateInput born = new DateInput();
    private String code = "";
    private String word = "";
    private Start.Outcome over;

    public void start() {
        Optional<InvitationCode> read = readCode();
        LocalDate day = readDay();
        refuseUnanswered();
        if (errors.isEmpty()) {
            start(new Answer(read.orElseThrow(), day, word));
        }
    }

    private void start(Answer answer) {
        try {
            go(steps.start(answer));
        } catch (TooManyTries tooMany) {
            errors.add("code", messages.say("activate.slowDown", tooMany.minutes()));
        }
    }

    private void go(Start.Outcome outcome) {
        if (outcome == Start.Outcome.RIGHT) {
            Redirects.to("/activate/how");
        } else if (outcome == Start.Outcome.WRONG) {
            errors.add("code", messages.say("activate.wrong"));
        } else {
            over = outcome;
        }
    }

    private Optional<InvitationCode> readCode() {
        Optional<InvitationCode> read = InvitationCode.read(code);
        if (code.isBlank()) {
            errors.add("code", messages.say("activate.code.missing"));
        } else if (read.isEmpty()) {
            errors.add("code", messages.say("activate.code.shape"));
        }
        return read;
    }

    private LocalDate readDay() {
        if (born.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(born.text());
        } catch (DateTimeParseException notADate) {
            errors.add("born", "born-day", messages.say("activate.born.notADate"));
            return null;
        }
    }

    private void refuseUnanswered() {
        if (born.isEmpty() && word.isBlank()) {
            errors.add("born", "born-day", messages.say("activate.answer.missing"));
        } else if (word.length() > AgreedWords.LONGEST) {
            errors.add("word", messages.say("activate.word.tooLong", AgreedWords.LONGEST));
        }
    }

    /** Whether this browser is in the middle of it. */
    public boolean isUnderway() {
        return steps.progress().filter(progress -> !progress.finished()).isPresent();
    }

    public FieldErrors getErrors() {
        return errors;
    }

    /** How the invitation ended, if it has. */
    public Start.Outcome getOver() {
        return over;
    }

    public DateInput getBorn() {
        return born;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
