package uk.opendoor.family.ending;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.family.Grant;
import uk.opendoor.family.GrantRefused;
import uk.opendoor.family.Relation;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** The end of a relation: from which day, why, and a tick that it is meant. */
@Named
@RequestScoped
public class EndingPage {

    @Inject
    private EndingService endings;

    @Inject
    private Access access;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.relation}")
    private String relation;

    private final FieldErrors errors = new FieldErrors();
    private final DateInput day = new DateInput();
    private Ending ending;
    private String why;
    private boolean sure;

    @PostConstruct
    void load() {
        PersonId child = new PersonId(id);
        ending = endings.see(child, relation);
        if (!access.allows(Permission.END_RELATION, child)) {
            throw new NotFound();
        }
        day.show(LocalDate.now(clock));
    }

    /** The page that is not there is not begun. */
    public void open() {}

    public void end() {
        Optional<LocalDate> first = checkedDay();
        FreeText reason = new FreeText("why", "ending.why", why);
        reason.check(Grant.SHORTEST_REASON, Relation.WHY_LENGTH, errors, messages);
        if (!sure) {
            errors.add("sure", messages.say("ending.wrong.sure"));
        }
        if (errors.isEmpty()) {
            send(first.orElseThrow(), reason.text());
        }
    }

    private Optional<LocalDate> checkedDay() {
        Optional<LocalDate> first = day.date();
        if (first.isEmpty()) {
            errors.add("day", "day-day", messages.say("date.wrong", messages.say("ending.day")));
        } else if (first.get().isAfter(LocalDate.now(clock))) {
            errors.add("day", "day-day", messages.say("ending.wrong.ahead"));
        } else if (!first.get().isAfter(ending.since())) {
            errors.add("day", "day-day", messages.say("ending.wrong.before", ending.since()));
        }
        return first;
    }

    private void send(LocalDate first, String reason) {
        try {
            SentTwice.carry(ChangedMeanwhile.class, () -> endings.end(new PersonId(id), relation, first, reason));
            done.say("relationEnded");
            Redirects.to("/work/people/" + id);
        } catch (ChangedMeanwhile over) {
            errors.add("sure", messages.say("ending.wrong.over"));
        } catch (GrantRefused refused) {
            errors.add("sure", messages.say("grant.wrong." + refused.why()));
        }
    }

    public Ending getEnding() {
        return ending;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getId() {
        return id;
    }

    public DateInput getDay() {
        return day;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
