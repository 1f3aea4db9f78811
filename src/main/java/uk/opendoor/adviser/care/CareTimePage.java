package uk.opendoor.adviser.care;

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
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;

/** A stretch of time: a new one, or with {@code ?spell=} one that is put right. */
@Named
@RequestScoped
public class CareTimePage {

    @Inject
    private CareService service;

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
    @ManagedProperty("#{param.spell}")
    private String asked;

    private final FieldErrors errors = new FieldErrors();
    private final DateInput since = new DateInput();
    private final DateInput until = new DateInput();
    private PersonId whose;
    private CareView.Spell there;
    private CareView.Spell other;
    private String spellId;
    private int version;
    private String kind = SpellKind.SECTION_20.name();

    @PostConstruct
    void load() {
        whose = new PersonId(id);
        if (!access.allows(Permission.CHANGE_CARE_RECORD, whose)) {
            throw new NotFound();
        }
        spellId = Optional.ofNullable(asked)
                .filter(known -> !known.isEmpty())
                .or(() -> Buttons.pressed("spell-id"))
                .orElseGet(() -> UUID.randomUUID().toString());
        there = find();
        if (asked != null && !asked.isEmpty() && there == null) {
            throw new NotFound();
        }
        if (there != null) {
            version = there.version();
            kind = there.kind().name();
            since.show(there.since());
            Optional.ofNullable(there.until()).ifPresent(until::show);
        }
    }

    private CareView.Spell find() {
        return service.see(whose).spells().stream()
                .filter(one -> one.id().equals(spellId))
                .findFirst()
                .orElse(null);
    }

    /** The page that is not there is not begun. */
    public void open() {}

    public void save() {
        LocalDate from = required();
        LocalDate to = ended(from);
        if (errors.isEmpty()) {
            try {
                service.save(whose, spellId, version, SpellKind.valueOf(kind), from, to);
                finish();
            } catch (Outdated meanwhile) {
                other = find();
                version = other == null ? 0 : other.version();
            }
        }
    }

    public void remove() {
        service.remove(whose, spellId);
        finish();
    }

    private void finish() {
        done.say("careSaved");
        Redirects.to("/work/people/" + id + "/care");
    }

    private LocalDate required() {
        LocalDate day = since.date().orElse(null);
        if (day == null) {
            errors.add("since", "since-day", messages.say("date.wrong", messages.say("care.since")));
        } else if (day.isAfter(LocalDate.now(clock))) {
            errors.add("since", "since-day", messages.say("care.wrong.ahead", messages.say("care.since")));
        }
        return day;
    }

    private LocalDate ended(LocalDate from) {
        if (until.isEmpty()) {
            return null;
        }
        LocalDate day = until.date().orElse(null);
        if (day == null) {
            errors.add("until", "until-day", messages.say("date.wrong", messages.say("care.until")));
        } else if (from != null && !from.isBefore(day)) {
            errors.add("until", "until-day", messages.say("care.wrong.until"));
        } else if (day.isAfter(LocalDate.now(clock)) && !SpellKind.valueOf(kind).mayEndAhead()) {
            errors.add("until", "until-day", messages.say("care.wrong.ahead", messages.say("care.until")));
        }
        return day;
    }

    public String getId() {
        return id;
    }

    /** Whether it is written down already. */
    public boolean isKnown() {
        return there != null;
    }

    /** What somebody else has made of it meanwhile, or null. */
    public CareView.Spell getOther() {
        return other;
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

    public List<SpellKind> getKinds() {
        return List.of(SpellKind.values());
    }

    public String getSpellId() {
        return spellId;
    }

    public void setSpellId(String spellId) {
        this.spellId = spellId;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
