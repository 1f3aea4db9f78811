package uk.opendoor.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import uk.opendoor.access.Permission;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.invite.Invitations;
import uk.opendoor.adviser.Workforce;
import uk.opendoor.adviser.care.CareRecords;
import uk.opendoor.audit.AuditEntries;
import uk.opendoor.audit.AuditPart;
import uk.opendoor.audit.Deed;
import uk.opendoor.family.GrantState;
import uk.opendoor.family.Relations;
import uk.opendoor.shared.PersonId;

/** What hangs on a person here, and so on what is brought about them. */
@ApplicationScoped
class PersonTies {

    private People people;
    private Accounts accounts;
    private Invitations invitations;
    private Relations relations;
    private CareRecords care;
    private Workforce workforce;
    private AuditEntries audit;
    private Clock clock;

    protected PersonTies() {}

    @Inject
    PersonTies(
            People people,
            Accounts accounts,
            Invitations invitations,
            Relations relations,
            CareRecords care,
            Workforce workforce,
            AuditEntries audit,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.invitations = invitations;
        this.relations = relations;
        this.care = care;
        this.workforce = workforce;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws uk.opendoor.shared.WrongFields if somebody else is known by this case reference */
    void refuseTakenCase(PersonId whose, String caseReference) {
        if (caseReference != null
                && people.byCaseReference(caseReference)
                        .filter(person -> !person.personId().equals(whose))
                        .isPresent()) {
            throw References.wrong("caseReference", "taken");
        }
    }

    /**
     * What was shared of somebody's record ends on a birthday of theirs. A later birthday must not open it again behind the
     * back of everybody who had seen it end.
     *
     * @throws uk.opendoor.shared.WrongFields if it would
     */
    void refuseBirthdayThatReopens(Person person, LocalDate bornOn) {
        LocalDate today = LocalDate.now(clock);
        if (relations.of(person.personId()).stream()
                .flatMap(relation -> relation.grants().stream())
                .anyMatch(grant -> grant.stateOn(today, person.bornOn()) == GrantState.ENDED
                        && grant.stateOn(today, bornOn) != GrantState.ENDED)) {
            throw References.wrong("dateOfBirth", "opensAgain");
        }
    }

    /** @throws uk.opendoor.shared.WrongFields if anything is here that somebody has written, or that hangs on them */
    void refuseToPartWith(PersonId whose) {
        boolean hasAccount = accounts.isOpen(whose) || accounts.isClosed(whose);
        boolean isInvited = !invitations.forPerson(whose).isEmpty();
        boolean isRelated =
                !relations.of(whose).isEmpty() || !relations.by(whose).isEmpty();
        boolean isWorkedWith =
                !workforce.workingWith(whose, LocalDate.now(clock)).isEmpty();
        boolean hasCare =
                !care.spells(Set.of(whose)).isEmpty() || !care.homes(whose).isEmpty();
        if (hasAccount || isInvited || isRelated || isWorkedWith || hasCare || isWrittenAbout(whose)) {
            throw References.wrong("withdrawn", "inUse");
        }
    }

    /** Whatever anybody changed on a record has passed the door, and stands in the audit. */
    private boolean isWrittenAbout(PersonId whose) {
        AuditPart part = audit.looks(whose, 0);
        return part.more()
                || part.entries().stream()
                        .anyMatch(entry -> entry.deed().equals(Deed.CHANGED.name())
                                && !entry.what().equals(Permission.SYNC.name()));
    }
}
