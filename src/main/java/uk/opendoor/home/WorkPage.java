package uk.opendoor.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.opendoor.access.Caller;
import uk.opendoor.adviser.people.CaseloadEntry;
import uk.opendoor.adviser.people.CaseloadService;
import uk.opendoor.family.grant.Decision;
import uk.opendoor.family.grant.DecisionService;

/** What somebody who works here sees first: their people, whose birthdays come, and what waits for their yes. */
@Named
@RequestScoped
public class WorkPage {

    private static final int SOONEST = 5;

    @Inject
    private Caller caller;

    @Inject
    private CaseloadService caseload;

    @Inject
    private DecisionService decisions;

    private List<CaseloadEntry> people = List.of();
    private List<Decision> waiting = List.of();

    public void load() {
        if (caller.isWithPeople()) {
            people = caseload.mine();
            waiting = decisions.waiting();
        }
    }

    public List<CaseloadEntry> getPeople() {
        return people;
    }

    public List<Decision> getWaiting() {
        return waiting;
    }

    /** The birthdays that change something, the soonest first. */
    public List<CaseloadEntry> getBirthdays() {
        return people.stream()
                .filter(one -> one.turnsOn() != null)
                .sorted(Comparator.comparing(CaseloadEntry::turnsOn, Comparator.<LocalDate>naturalOrder()))
                .limit(SOONEST)
                .toList();
    }
}
