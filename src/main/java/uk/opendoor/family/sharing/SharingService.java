package uk.opendoor.family.sharing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.Standing;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.family.Grant;
import uk.opendoor.family.GrantState;
import uk.opendoor.family.Relation;
import uk.opendoor.family.Relations;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** What I share with my supporters. */
@UseCase
public class SharingService {

    /** What a supporter can be given that is about no single document. */
    public static final List<Permission> TO_SHARE = List.of(
            Permission.PROFILE,
            Permission.MEETING,
            Permission.MEETING_PLACE,
            Permission.ATTENDEE_ROLES,
            Permission.PATHWAY_PLAN);

    /** What the record says in place of a reason: nobody has to give one for what is their own. */
    private static final String THEIR_OWN = "-";

    private Relations relations;
    private People people;
    private Clock clock;

    protected SharingService() {}

    @Inject
    public SharingService(Relations relations, People people, Clock clock) {
        this.relations = relations;
        this.people = people;
        this.clock = clock;
    }

    @Permitted(Permission.SHARED)
    public List<SupporterView> mine(@About PersonId me) {
        List<Relation> supporters = supporters(me);
        Map<PersonId, String> names =
                people.names(supporters.stream().map(Relation::kin).toList());
        return supporters.stream()
                .map(supporter -> new SupporterView(
                        supporter.relationId(),
                        names.getOrDefault(supporter.kin(), ""),
                        live(supporter).stream()
                                .map(grant -> new SupporterView.Share(
                                        grant.grantId(), grant.permission(), grant.endsOn(null)))
                                .toList()))
                .toList();
    }

    /** Shares it for a year; what is shared already stays as it is. */
    @Permitted(Permission.SHARE)
    public void share(@About PersonId me, String grantId, String relationId, Permission permission) {
        new FormId(grantId);
        if (!TO_SHARE.contains(permission)) {
            throw new NotFound();
        }
        Relation supporter = supporters(me).stream()
                .filter(relation -> relation.relationId().equals(relationId))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (live(supporter).stream().noneMatch(grant -> grant.permission() == permission)) {
            relations.add(new Grant(
                    grantId,
                    supporter,
                    permission,
                    null,
                    THEIR_OWN,
                    me,
                    clock.instant(),
                    today().plusMonths(Grant.LONGEST_MONTHS)));
        }
    }

    /** Stops it at once; to stop twice is to stop. */
    @Permitted(Permission.SHARE)
    public void stop(@About PersonId me, String grantId) {
        Optional.of(relations.getGrant(grantId, me))
                .filter(Grant::isFromTheYoungPerson)
                .filter(grant -> grant.stateOn(today(), null).isOpen())
                .ifPresent(grant -> grant.withdraw(me, THEIR_OWN, clock.instant(), today(), null));
    }

    private List<Relation> supporters(PersonId me) {
        return relations.of(me).stream()
                .filter(relation -> relation.standing() == Standing.SUPPORTER)
                .filter(relation -> relation.isLiveOn(today()))
                .toList();
    }

    private List<Grant> live(Relation supporter) {
        return supporter.grants().stream()
                .filter(grant -> grant.stateOn(today(), null) == GrantState.LIVE)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
