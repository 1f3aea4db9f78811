package uk.opendoor.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opendoor.access.Role;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.adviser.care.CareRecords;
import uk.opendoor.adviser.care.CareSpell;
import uk.opendoor.adviser.care.Outdated;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.api.JsonFields;
import uk.opendoor.shared.PersonId;

/** Times in care, and the other stretches of a young life that a status is worked out from. */
@ApplicationScoped
class SpellSource implements Source {

    private static final String PERSON = "person";

    private CareRecords records;
    private ImportedRecords imported;
    private People people;
    private Clock clock;

    protected SpellSource() {}

    @Inject
    SpellSource(CareRecords records, ImportedRecords imported, People people, Clock clock) {
        this.records = records;
        this.imported = imported;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public SyncKind kind() {
        return SyncKind.CARE_PERIODS;
    }

    @Override
    public List<String> fields() {
        return List.of(PERSON, "kind", "from", "to");
    }

    @Override
    public List<String> mentions() {
        return List.of(PERSON);
    }

    @Override
    public boolean canChangeHere() {
        return true;
    }

    @Override
    public Optional<Content> read(JsonFields fields, Map<String, PersonId> known) {
        Optional<PersonId> whose = References.person(fields, PERSON, known);
        Optional<SpellKind> kind = fields.requiredOneOf(SpellKind.class, "kind");
        Optional<LocalDate> from = fields.requiredDate("from");
        Optional<LocalDate> to = fields.date("to");
        LocalDate today = LocalDate.now(clock);
        if (from.filter(today::isBefore).isPresent()) {
            fields.wrong("from", "aheadOfToday");
        }
        if (to.filter(today::isBefore).isPresent()
                && kind.filter(SpellKind::mayEndAhead).isEmpty()) {
            fields.wrong("to", "aheadOfToday");
        }
        if (to.isPresent() && from.isPresent() && !from.get().isBefore(to.get())) {
            fields.wrong("to", "reversed");
        }
        return whose.isEmpty() || kind.isEmpty() || from.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content.OfSpell(whose.get(), kind.get(), from.get(), to.orElse(null)));
    }

    @Override
    public Map<String, Content> now(Collection<String> ours) {
        return records.all(ours).stream()
                .collect(Collectors.toMap(CareSpell::spellId, one -> (Content) new Content.OfSpell(
                        one.whose(), one.kind(), one.since(), one.until().orElse(null))));
    }

    /** One of the same kind that began on the same day. */
    @Override
    public Optional<String> here(Content content) {
        Content.OfSpell wanted = (Content.OfSpell) content;
        return records.spells(Set.of(wanted.whose())).stream()
                .filter(one -> one.kind() == wanted.kind() && one.since().equals(wanted.from()))
                .map(CareSpell::spellId)
                .filter(ours -> !imported.isTaken(kind(), ours))
                .findFirst();
    }

    @Override
    public PersonId about(String ours, Content content) {
        return ((Content.OfSpell) content).whose();
    }

    @Override
    public void create(String ours, Content content) {
        Content.OfSpell wanted = (Content.OfSpell) content;
        check(wanted);
        try {
            records.add(new CareSpell(ours, wanted.whose(), wanted.kind(), wanted.from(), wanted.to()));
        } catch (Outdated faster) {
            throw new Overtaken(faster);
        }
    }

    @Override
    public void change(String ours, Content content) {
        Content.OfSpell wanted = (Content.OfSpell) content;
        check(wanted);
        CareSpell spell = records.all(List.of(ours)).get(0);
        if (!spell.whose().equals(wanted.whose())) {
            throw References.wrong(PERSON, "moved");
        }
        spell.change(wanted.kind(), wanted.from(), wanted.to());
    }

    private void check(Content.OfSpell wanted) {
        Person person = people.get(wanted.whose());
        if (!person.rolesOn(LocalDate.now(clock)).contains(Role.YOUNG_PERSON)) {
            throw References.wrong(PERSON, "notYoung");
        }
        if (person.bornOn() != null && wanted.from().isBefore(person.bornOn())) {
            throw References.wrong("from", "beforeBirth");
        }
    }

    @Override
    public void remove(String ours) {
        records.all(List.of(ours)).forEach(records::remove);
    }
}
