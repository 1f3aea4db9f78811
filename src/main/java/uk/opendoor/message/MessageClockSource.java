package uk.opendoor.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.ClockSource;
import uk.opendoor.adviser.RunningClock;
import uk.opendoor.adviser.care.Lives;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.shared.PersonId;

/** The clocks of messages and wishes. Two queries, for one person or hundreds. */
@ApplicationScoped
public class MessageClockSource implements ClockSource {

    private Conversations conversations;
    private Requests requests;
    private Provider<Deadlines> deadlines;
    private Caller caller;
    private Clock clock;

    protected MessageClockSource() {}

    @Inject
    public MessageClockSource(
            Conversations conversations, Requests requests, Provider<Deadlines> deadlines, Caller caller, Clock clock) {
        this.conversations = conversations;
        this.requests = requests;
        this.deadlines = deadlines;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<RunningClock> running(Lives lives, LocalDate today) {
        Set<PersonId> whose = lives.whose();
        if (whose.isEmpty()) {
            return List.of();
        }
        MessageClocks clocks = clocks();
        return Stream.concat(unanswered(clocks, whose), wishes(clocks, whose)).toList();
    }

    /** One for each day: a day that was put away with a reason does not hide what is written on another. */
    private Stream<RunningClock> unanswered(MessageClocks clocks, Collection<PersonId> whose) {
        return conversations.unanswered(whose).stream()
                .map(message -> clocks.unanswered(message.whose(), clocks.day(message.sentAt())))
                .distinct();
    }

    /** A wish ends with what came of it, which its author reads. */
    @Override
    public boolean isAwaited(String rule) {
        return Stream.of(RequestKind.values()).anyMatch(kind -> kind.rule().equals(rule));
    }

    /** That somebody wants another adviser is for a manager to know, and not for the adviser. */
    private Stream<RunningClock> wishes(MessageClocks clocks, Collection<PersonId> whose) {
        return requests.open(whose).stream()
                .filter(one -> one.kind() != RequestKind.DIFFERENT_ADVISER || caller.has(Role.TEAM_MANAGER))
                .map(clocks::wish);
    }

    /** By when something is done that is asked for. */
    public LocalDate due(ContactRequest request) {
        return clocks().due(request);
    }

    private MessageClocks clocks() {
        return new MessageClocks(deadlines.get(), clock.getZone());
    }
}
