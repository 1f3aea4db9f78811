package uk.opendoor.adviser.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.opendoor.adviser.care.LivesReader;
import uk.opendoor.adviser.care.Story;
import uk.opendoor.shared.PersonId;
import uk.opendoor.status.NextChange;
import uk.opendoor.status.StatusAnswer;
import uk.opendoor.status.StatusRules;

/** The status of many as care leavers, worked out from what their care records hold. For use cases that have passed the door. */
@ApplicationScoped
public class Statuses {

    private LivesReader lives;
    private Provider<StatusRules> rules;

    protected Statuses() {}

    @Inject
    public Statuses(LivesReader lives, Provider<StatusRules> rules) {
        this.lives = lives;
        this.rules = rules;
    }

    /** Nothing for those of whom nobody knows when they were born. */
    Map<PersonId, CaseloadEntry.Status> of(Collection<PersonId> whose, LocalDate today) {
        return lives.of(whose, today).stories().entrySet().stream()
                .filter(one -> one.getValue().bornOn() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, one -> status(one.getValue(), today)));
    }

    private CaseloadEntry.Status status(Story story, LocalDate today) {
        StatusAnswer answer = rules.get().evaluate(story.facts(today));
        Optional<NextChange> next = answer.nextChange();
        return new CaseloadEntry.Status(
                answer.status(),
                next.map(NextChange::on).orElse(null),
                next.map(NextChange::status).orElse(null));
    }
}
