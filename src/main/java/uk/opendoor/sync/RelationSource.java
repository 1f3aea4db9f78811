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
import uk.opendoor.account.People;
import uk.opendoor.api.JsonFields;
import uk.opendoor.family.Relation;
import uk.opendoor.family.RelationKind;
import uk.opendoor.family.Relations;
import uk.opendoor.shared.PersonId;

/** Who is what to a young person. It gives them standing and nothing to see: what they see is what workers grant. */
@ApplicationScoped
class RelationSource implements Source {

    private static final String YOUNG = "youngPerson";
    private static final String RELATIVE = "relative";

    private Relations relations;
    private ImportedRecords imported;
    private People people;
    private Clock clock;

    protected RelationSource() {}

    @Inject
    RelationSource(Relations relations, ImportedRecords imported, People people, Clock clock) {
        this.relations = relations;
        this.imported = imported;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public SyncKind kind() {
        return SyncKind.RELATIONS;
    }

    @Override
    public List<String> fields() {
        return List.of(YOUNG, RELATIVE, "kind", "from", "to");
    }

    @Override
    public List<String> mentions() {
        return List.of(YOUNG, RELATIVE);
    }

    @Override
    public boolean canChangeHere() {
        return true;
    }

    @Override
    public Optional<Content> read(JsonFields fields, Map<String, PersonId> known) {
        Optional<PersonId> young = References.person(fields, YOUNG, known);
        Optional<PersonId> relative = References.person(fields, RELATIVE, known);
        Optional<RelationKind> kind = fields.requiredOneOf(RelationKind.class, "kind");
        Optional<LocalDate> from = fields.requiredDate("from");
        Optional<LocalDate> to = fields.date("to");
        if (young.isPresent() && young.equals(relative)) {
            fields.wrong(RELATIVE, "samePerson");
        }
        if (to.isPresent() && from.isPresent() && !from.get().isBefore(to.get())) {
            fields.wrong("to", "reversed");
        }
        return young.isEmpty() || relative.isEmpty() || kind.isEmpty() || from.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Content.OfRelation(young.get(), relative.get(), kind.get(), from.get(), to.orElse(null)));
    }

    @Override
    public Map<String, Content> now(Collection<String> ours) {
        return relations.all(ours).stream()
                .collect(Collectors.toMap(Relation::relationId, relation -> (Content) new Content.OfRelation(
                        relation.youngPerson(), relation.kin(), relation.kind(), relation.since(), relation.until())));
    }

    /** One of the same kind; who was excluded stays so by it. */
    @Override
    public Optional<String> here(Content content) {
        Content.OfRelation wanted = (Content.OfRelation) content;
        return relations.between(wanted.relative(), wanted.youngPerson()).stream()
                .filter(relation -> relation.kind() == wanted.kind())
                .map(Relation::relationId)
                .filter(ours -> !imported.isTaken(kind(), ours))
                .findFirst();
    }

    @Override
    public PersonId about(String ours, Content content) {
        return ((Content.OfRelation) content).youngPerson();
    }

    @Override
    public void create(String ours, Content content) {
        Content.OfRelation wanted = (Content.OfRelation) content;
        LocalDate today = LocalDate.now(clock);
        if (!people.get(wanted.youngPerson()).rolesOn(today).contains(Role.YOUNG_PERSON)) {
            throw References.wrong(YOUNG, "notYoung");
        }
        relations.add(
                new Relation(ours, wanted.relative(), wanted.youngPerson(), wanted.kind(), wanted.from(), wanted.to()));
        people.get(wanted.relative()).hold(wanted.kind().standing().role(), today);
    }

    @Override
    public void change(String ours, Content content) {
        Content.OfRelation wanted = (Content.OfRelation) content;
        Relation relation = relations.all(List.of(ours)).get(0);
        if (!relation.kin().equals(wanted.relative()) || !relation.youngPerson().equals(wanted.youngPerson())) {
            throw References.wrong(relation.kin().equals(wanted.relative()) ? YOUNG : RELATIVE, "moved");
        }
        refuseNewStanding(relation, wanted);
        refuseToLetBackIn(relation, wanted.to());
        relation.putRight(wanted.kind(), wanted.from(), wanted.to());
    }

    private static void refuseNewStanding(Relation relation, Content.OfRelation wanted) {
        if (relation.standing() != wanted.kind().standing()) {
            throw References.wrong("kind", "otherStanding");
        }
    }

    /** Whoever was out and comes back begins with nothing: it takes a new relation, and new grants. */
    private void refuseToLetBackIn(Relation relation, LocalDate to) {
        LocalDate today = LocalDate.now(clock);
        boolean isOver = relation.until() != null && !today.isBefore(relation.until());
        boolean goesOn = to == null || today.isBefore(to);
        if (isOver && goesOn && !relation.grants().isEmpty()) {
            throw References.wrong("to", "opensAgain");
        }
    }

    @Override
    public void remove(String ours) {
        Relation relation = relations.all(List.of(ours)).get(0);
        if (!relation.grants().isEmpty()) {
            throw References.wrong("withdrawn", "inUse");
        }
        relations.remove(relation);
    }
}
