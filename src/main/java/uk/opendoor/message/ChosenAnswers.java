package uk.opendoor.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import uk.opendoor.adviser.HelpAnswer;
import uk.opendoor.adviser.HelpAnswers;
import uk.opendoor.shared.PersonId;

/** Tells the clocks what young people chose. One query. */
@ApplicationScoped
public class ChosenAnswers implements HelpAnswers {

    private Requests requests;
    private Clock clock;

    protected ChosenAnswers() {}

    @Inject
    public ChosenAnswers(Requests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public Map<PersonId, HelpAnswer> latest(Collection<PersonId> whose) {
        return whose.isEmpty()
                ? Map.of()
                : requests.chosen(whose).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> answer(one.getValue())));
    }

    private HelpAnswer answer(ChosenHelp chosen) {
        LocalDate on = LocalDate.ofInstant(chosen.chosenAt(), clock.getZone());
        return switch (chosen.choice()) {
            case YES_PLEASE -> new HelpAnswer(HelpAnswer.Says.YES, on);
            case NOT_NOW -> new HelpAnswer(HelpAnswer.Says.LATER, on);
            case STOP -> new HelpAnswer(HelpAnswer.Says.STOP, on);
        };
    }
}
