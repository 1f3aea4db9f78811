package uk.opendoor.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.opendoor.access.Role;
import uk.opendoor.account.HeldRole;
import uk.opendoor.account.Name;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Reach;
import uk.opendoor.api.JsonFields;
import uk.opendoor.shared.PersonId;

/** Young people and their relatives: who they are, and no more. Nothing invites them, and nobody sees them by it. */
@ApplicationScoped
class PeopleSource implements Source {

    private static final String NAME = "[\\p{L}][\\p{L}\\p{M}\\p{Nd}\u200c\u200d .,'\u2019\u02bc\u2018()/-]*";

    private People people;
    private ImportedRecords imported;
    private PersonTies ties;
    private Clock clock;

    protected PeopleSource() {}

    @Inject
    PeopleSource(People people, ImportedRecords imported, PersonTies ties, Clock clock) {
        this.people = people;
        this.imported = imported;
        this.ties = ties;
        this.clock = clock;
    }

    @Override
    public SyncKind kind() {
        return SyncKind.PEOPLE;
    }

    @Override
    public List<String> fields() {
        return List.of("givenName", "familyName", "knownAs", "dateOfBirth", "caseReference", "youngPerson");
    }

    @Override
    public List<String> mentions() {
        return List.of();
    }

    /** Nobody at work can: a name or a birthday is put right in the case system. */
    @Override
    public boolean canChangeHere() {
        return false;
    }

    @Override
    public Optional<Content> read(JsonFields fields, Map<String, PersonId> known) {
        Optional<String> given = name(fields, "givenName", fields.requiredText("givenName", Name.LENGTH));
        Optional<String> family = name(fields, "familyName", fields.requiredText("familyName", Name.LENGTH));
        Optional<String> knownAs = name(fields, "knownAs", fields.text("knownAs", Name.LENGTH));
        Optional<String> caseReference = References.read(fields, "caseReference", Person.CASE_LENGTH);
        boolean young = fields.flag("youngPerson");
        Optional<LocalDate> bornOn = young ? fields.requiredDate("dateOfBirth") : fields.date("dateOfBirth");
        if (bornOn.filter(LocalDate.now(clock)::isBefore).isPresent()) {
            fields.wrong("dateOfBirth", "aheadOfToday");
        }
        return given.flatMap(first -> family.map(last -> new Content.OfPerson(
                first, last, knownAs.orElse(null), bornOn.orElse(null), caseReference.orElse(null), young)));
    }

    private static Optional<String> name(JsonFields fields, String field, Optional<String> read) {
        if (read.filter(name -> !name.matches(NAME)).isPresent()) {
            fields.wrong(field, "notAName");
        }
        return read;
    }

    @Override
    public Map<String, Content> now(Collection<String> ours) {
        List<PersonId> ids = ours.stream().map(PersonId::new).toList();
        return people.facts(ids, LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(one -> one.id().value(), PeopleSource::content));
    }

    private static Content content(People.Facts now) {
        return new Content.OfPerson(
                now.name().given(),
                now.name().family(),
                now.name().knownAs(),
                now.bornOn(),
                now.caseReference(),
                now.roles().contains(Role.YOUNG_PERSON));
    }

    /** By the case reference and the birthday together: one that somebody typed wrong is not enough. */
    @Override
    public Optional<String> here(Content content) {
        Content.OfPerson wanted = (Content.OfPerson) content;
        return Optional.ofNullable(wanted.caseReference())
                .flatMap(people::byCaseReference)
                .filter(person -> person.bornOn() != null && person.bornOn().equals(wanted.bornOn()))
                .map(person -> person.personId().value())
                .filter(ours -> !imported.isTaken(kind(), ours));
    }

    @Override
    public PersonId about(String ours, Content content) {
        return ours == null ? PersonId.random() : new PersonId(ours);
    }

    @Override
    public void create(String ours, Content content) {
        Content.OfPerson wanted = (Content.OfPerson) content;
        PersonId id = new PersonId(ours);
        ties.refuseTakenCase(id, wanted.caseReference());
        Person person = new Person(
                id,
                name(wanted),
                wanted.bornOn(),
                wanted.caseReference(),
                new Reach(null, null, false, false, null, null),
                List.<HeldRole>of());
        hold(person, wanted);
        people.add(person);
    }

    @Override
    public void change(String ours, Content content) {
        Content.OfPerson wanted = (Content.OfPerson) content;
        Person person = people.get(new PersonId(ours));
        ties.refuseTakenCase(person.personId(), wanted.caseReference());
        ties.refuseBirthdayThatReopens(person, wanted.bornOn());
        if (!wanted.youngPerson() && person.rolesOn(LocalDate.now(clock)).contains(Role.YOUNG_PERSON)) {
            throw References.wrong("youngPerson", "staysYoung");
        }
        person.putRight(name(wanted), wanted.bornOn(), wanted.caseReference());
        hold(person, wanted);
    }

    private void hold(Person person, Content.OfPerson wanted) {
        if (wanted.youngPerson()) {
            person.hold(Role.YOUNG_PERSON, LocalDate.now(clock));
        }
    }

    private static Name name(Content.OfPerson wanted) {
        return new Name(wanted.given(), wanted.family(), wanted.knownAs());
    }

    @Override
    public void remove(String ours) {
        Person person = people.get(new PersonId(ours));
        ties.refuseToPartWith(person.personId());
        people.remove(person);
    }
}
