package uk.opendoor.claim.pay.run;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.Money;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;

/** What is due up to a day, the button that makes a run of it, and the runs. */
@Named
@RequestScoped
public class PaymentsPage {

    /** What is due in the next days is shown, unless somebody asks for another day. */
    private static final int DAYS_AHEAD = 5;

    private static final int YEARS_AHEAD = 2;

    @Inject
    private RunService service;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.until}")
    private String asked;

    private final FieldErrors errors = new FieldErrors();
    private final DateInput until = new DateInput();
    private DueView due;
    private List<RunView> runs;
    private String once = UUID.randomUUID().toString();
    private String upTo;
    private String seen;

    @PostConstruct
    void load() {
        show(day(asked).orElseGet(() -> LocalDate.now(clock).plusDays(DAYS_AHEAD)));
        until.show(due.until());
    }

    private void show(LocalDate day) {
        due = service.due(day);
        runs = service.latest();
        upTo = day.toString();
        seen = due.total().pounds().toPlainString();
    }

    /** Shows what is due up to another day. */
    public void look() {
        day(until.text())
                .ifPresentOrElse(
                        day -> Redirects.to("/work/payments?until=" + day),
                        () -> errors.add("until", "until-day", messages.say("payments.wrong.until")));
    }

    public void make() {
        LocalDate day = day(upTo).orElse(due.until());
        try {
            service.make(once, day, Money.typed(seen).orElse(Money.NOTHING));
            done.say("runMade");
            Redirects.to("/work/payments/" + once);
        } catch (NothingDue nothing) {
            say("payments.wrong.nothing", day);
        } catch (MovedOn faster) {
            if (service.isMade(once)) {
                Redirects.to("/work/payments/" + once);
            } else {
                say("payments.wrong.faster", day);
            }
        }
    }

    private void say(String wrong, LocalDate day) {
        show(day);
        errors.add("until", "until-day", messages.say(wrong, day));
    }

    private Optional<LocalDate> day(String text) {
        LocalDate today = LocalDate.now(clock);
        try {
            return Optional.ofNullable(text)
                    .filter(typed -> !typed.isEmpty())
                    .map(LocalDate::parse)
                    .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusYears(YEARS_AHEAD)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    public DueView getDue() {
        return due;
    }

    public List<RunView> getRuns() {
        return runs;
    }

    public DateInput getUntil() {
        return until;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }

    public String getUpTo() {
        return upTo;
    }

    public void setUpTo(String upTo) {
        this.upTo = upTo;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
