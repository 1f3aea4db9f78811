package uk.opendoor.adviser.team;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import uk.opendoor.adviser.Cover;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;

/** My team: who is in it, who stands in for whom, and who opened a record in an emergency. */
@Named
@RequestScoped
public class TeamPage {

    private static final String HERE = "/work/team";

    @Inject
    private TeamService team;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @Inject
    private Done done;

    private final FieldErrors errors = new FieldErrors();
    private final DateInput since = new DateInput();
    private final DateInput until = new DateInput();
    private String id = UUID.randomUUID().toString();
    private String away = "";
    private String coveredBy = "";
    private TeamView view;

    /** First of all: the form's choices are needed before it can be read. */
    @PostConstruct
    void load() {
        view = team.mine();
    }

    /** Ends a cover, if that button was pressed. */
    public void press() {
        Buttons.pressed("end-cover").ifPresent(cover -> {
            team.end(cover);
            done.say("coverEnded");
            Redirects.to(HERE);
        });
    }

    public void stand() {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = since.isEmpty() ? today : day("since", since);
        LocalDate last = day("until", until);
        checkPeople();
        if (from != null && last != null) {
            checkDays(from, last, today);
        }
        if (errors.isEmpty()) {
            team.stand(new CoverWanted(id, new PersonId(away), new PersonId(coveredBy), from, last.plusDays(1)));
            done.say("cover");
            Redirects.to(HERE);
        }
    }

    private void checkPeople() {
        if (away.isEmpty()) {
            errors.add("away", messages.say("team.wrong.away"));
        }
        if (coveredBy.isEmpty()) {
            errors.add("coveredBy", messages.say("team.wrong.coveredBy"));
        } else if (away.equals(coveredBy)) {
            errors.add("coveredBy", messages.say("team.wrong.same"));
        }
    }

    private void checkDays(LocalDate from, LocalDate last, LocalDate today) {
        if (from.isAfter(today.plusMonths(Cover.LONGEST_MONTHS))) {
            errors.add("since", "since-day", messages.say("team.wrong.far", Cover.LONGEST_MONTHS));
        } else if (last.isBefore(from) || last.isBefore(today)) {
            errors.add("until", "until-day", messages.say("team.wrong.order"));
        } else if (last.isAfter(from.plusMonths(Cover.LONGEST_MONTHS))) {
            errors.add("until", "until-day", messages.say("team.wrong.long", Cover.LONGEST_MONTHS));
        }
    }

    private LocalDate day(String field, DateInput typed) {
        return typed.date().orElseGet(() -> {
            errors.add(field, field + "-day", messages.say("date.wrong", messages.say("team." + field)));
            return null;
        });
    }

    public TeamView getView() {
        return view;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public DateInput getSince() {
        return since;
    }

    public DateInput getUntil() {
        return until;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAway() {
        return away;
    }

    public void setAway(String away) {
        this.away = away;
    }

    public String getCoveredBy() {
        return coveredBy;
    }

    public void setCoveredBy(String coveredBy) {
        this.coveredBy = coveredBy;
    }
}
