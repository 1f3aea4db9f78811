package uk.opendoor.family.log;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.account.Accounts;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.family.Grant;
import uk.opendoor.family.Household;
import uk.opendoor.family.Relation;
import uk.opendoor.family.Relations;
import uk.opendoor.family.log.mine.LogService;
import uk.opendoor.family.log.mine.LogSharing;
import uk.opendoor.family.log.mine.LogWriting;
import uk.opendoor.family.log.shared.SharedLogService;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** A mother who keeps a log, her child, and a social worker and an adviser who work with the child. */
@Dependent
public class LogHome {

    @Inject
    private LogService logs;

    @Inject
    private LogWriting writing;

    @Inject
    private LogSharing sharing;

    @Inject
    private SharedLogService shared;

    @Inject
    private Relations relations;

    @Inject
    private Accounts accounts;

    @Inject
    private Household household;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    private PersonId young;
    private PersonId mother;
    private PersonId worker;
    private PersonId adviser;
    private String entry;

    /** Brings them all, with one entry, as the mother. */
    public void bring() {
        young = household.youngPerson(15);
        mother = household.somebody(Role.FAMILY_MEMBER);
        accounts.open(mother);
        grant(household.parent(mother, young));
        worker = household.somebody(Role.SOCIAL_WORKER);
        adviser = household.somebody(Role.PERSONAL_ADVISER);
        household.allocate(worker, young, Capacity.SOCIAL_WORKER);
        household.allocate(adviser, young, Capacity.ADVISER);
        asMother();
        entry = write("She will book an interpreter");
    }

    public String write(String said) {
        String id = id();
        writing.write(id, facts(said), List.of());
        return id;
    }

    public LogFacts facts(String said) {
        return new LogFacts(LogKind.CALL, household.today(), LocalTime.of(9, 0), "Sam", "", said);
    }

    public void share(String what, PersonId with) {
        share(what, with, young);
    }

    public void share(String what, PersonId with, PersonId child) {
        sharing.share(id(), what, logs.get(what).revision(), key(with, child));
    }

    /** How the entry is shared now, as the mother sees it. */
    public EntryView.Shared live() {
        return logs.get(entry).getLive().get(0);
    }

    /** Lets a relative see something of the child, so that the child is there for them. */
    public void grant(Relation to) {
        relations.add(new Grant(
                id(),
                to,
                Permission.PROFILE,
                null,
                Household.REASON,
                household.somebody(Role.SOCIAL_WORKER),
                clock.instant(),
                household.today().plusMonths(1)));
    }

    public void nothingFor(PersonId reader, Role role) {
        as(reader, role);
        refused(() -> shared.of(young));
        refused(() -> shared.read(young, entry));
    }

    public void asMother() {
        as(mother, Role.FAMILY_MEMBER);
    }

    public void asWorker() {
        as(worker, Role.SOCIAL_WORKER);
    }

    public void as(PersonId person, Role role) {
        caller.enter(person, Set.of(role), null);
    }

    public PersonId young() {
        return young;
    }

    public PersonId mother() {
        return mother;
    }

    public PersonId worker() {
        return worker;
    }

    public PersonId adviser() {
        return adviser;
    }

    public String entry() {
        return entry;
    }

    /** What stands for a worker of a child in a form. */
    public static String key(PersonId with, PersonId child) {
        return child + " " + with;
    }

    public static String id() {
        return UUID.randomUUID().toString();
    }

    public static void refused(Runnable deed) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(deed::run);
    }
}
