package uk.opendoor.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import uk.opendoor.account.Holders;
import uk.opendoor.account.Related;
import uk.opendoor.adviser.Allocated;
import uk.opendoor.shared.PersonId;

/** Who may be invited from a young person's record besides them, and which workers such a person belongs to. */
@ApplicationScoped
public class Kin implements Related, Holders {

    private Relations relations;
    private Allocated allocated;
    private Clock clock;

    protected Kin() {}

    @Inject
    public Kin(Relations relations, Allocated allocated, Clock clock) {
        this.relations = relations;
        this.allocated = allocated;
        this.clock = clock;
    }

    @Override
    public List<PersonId> to(PersonId record) {
        return relations.of(record).stream()
                .filter(this::isLive)
                .map(Relation::kin)
                .distinct()
                .toList();
    }

    @Override
    public List<PersonId> of(PersonId kin) {
        return relations.by(kin).stream()
                .filter(this::isLive)
                .map(Relation::youngPerson)
                .distinct()
                .map(allocated::of)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    private boolean isLive(Relation relation) {
        return relation.isLiveOn(LocalDate.now(clock));
    }
}
