package uk.opendoor.family.grant;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.opendoor.access.Permission;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.family.Grant;
import uk.opendoor.family.GrantRefused;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** Giving a relative something to see. */
@Named
@RequestScoped
public class GrantPage {

    @Inject
    private GrantService grants;

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
    private final DateInput until = new DateInput();
    private String grant = UUID.randomUUID().toString();
    private String permission = "";
    private String reason;
    private Target target;

    @PostConstruct
    void load() {
        target = grants.target(new PersonId(id), relation);
    }

    /** The page that is not there is not begun. */
    public void open() {}

    public void grant() {
        Optional<LocalDate> last = checkedDay();
        FreeText why = new FreeText("reason", "grant.reason", reason);
        if (permission.isEmpty()) {
            errors.add("permission", messages.say("grant.wrong.permission"));
        }
        why.check(Grant.SHORTEST_REASON, Grant.REASON_LENGTH, errors, messages);
        if (errors.isEmpty()) {
            send(
                    new GrantWanted(
                            grant,
                            relation,
                            Permission.valueOf(permission),
                            last.orElseThrow().plusDays(1)),
                    why.text());
        }
    }

    private void send(GrantWanted wanted, String why) {
        try {
            SentTwice.carry(ChangedMeanwhile.class, () -> grants.grant(new PersonId(id), wanted, why));
            done.say(isForTwo(wanted.permission()) ? "grantWaits" : "grant");
            Redirects.to("/work/people/" + id);
        } catch (ChangedMeanwhile over) {
            errors.add("permission", messages.say("grant.wrong.over"));
        } catch (GrantRefused refused) {
            errors.add("permission", messages.say("grant.wrong." + refused.why()));
        }
    }

    private Optional<LocalDate> checkedDay() {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> last = until.date();
        if (last.isEmpty()) {
            errors.add("until", "until-day", messages.say("date.wrong", messages.say("grant.until")));
        } else if (last.get().isBefore(today)) {
            errors.add("until", "until-day", messages.say("grant.wrong.past"));
        } else if (last.get().isAfter(GrantWanted.latest(today))) {
            errors.add("until", "until-day", messages.say("grant.wrong.long", Grant.LONGEST_MONTHS));
        }
        return last;
    }

    private boolean isForTwo(Permission wanted) {
        return wanted.needsSecondPerson(target.kind().standing());
    }

    public List<Permission> getPermissions() {
        return GrantWanted.FOR_RELATIVES;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public Target getTarget() {
        return target;
    }

    public String getId() {
        return id;
    }

    public DateInput getUntil() {
        return until;
    }

    public String getGrant() {
        return grant;
    }

    public void setGrant(String grant) {
        this.grant = grant;
    }

    public String getPermission() {
        return permission;
    }

    public void setPermission(String permission) {
        this.permission = permission;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
