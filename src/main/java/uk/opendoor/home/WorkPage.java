package uk.opendoor.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.opendoor.access.Caller;
import uk.opendoor.adviser.queue.QueueChoice;
import uk.opendoor.adviser.queue.QueueRow;
import uk.opendoor.adviser.queue.QueueService;
import uk.opendoor.adviser.queue.QueueView;
import uk.opendoor.family.grant.Decision;
import uk.opendoor.family.grant.DecisionService;
import uk.opendoor.shared.Messages;

/** What somebody who works here sees first: what must be done in time, and what waits for their yes. */
@Named
@RequestScoped
public class WorkPage {

    @Inject
    private Caller caller;

    @Inject
    private QueueService queues;

    @Inject
    private DecisionService decisions;

    @Inject
    private Messages messages;

    @Inject
    @ManagedProperty("#{param.name}")
    private String name;

    @Inject
    @ManagedProperty("#{param.rule}")
    private String rule;

    private QueueView queue = new QueueView(List.of(), 0, 0, 0);
    private QueueChoice choice;
    private List<QueueRow> wanted = List.of();
    private List<Decision> waiting = List.of();

    /** Before the page is made: it asks what there is while it is built. */
    @PostConstruct
    void load() {
        choice = new QueueChoice(text(name), text(rule));
        if (caller.isWithPeople()) {
            queue = queues.mine();
            wanted = choice.among(queue.rows());
            waiting = decisions.waiting();
        }
    }

    private static String text(String typed) {
        return Optional.ofNullable(typed).orElse("");
    }

    private String ruleName(String code) {
        return messages.say("clock." + code + ".name");
    }

    public QueueView getQueue() {
        return queue;
    }

    public QueueChoice getChoice() {
        return choice;
    }

    /** The lines of the queue that are wanted. */
    public List<QueueRow> getWanted() {
        return wanted;
    }

    /** The time limits that are in the queue, by name. */
    public List<String> getRules() {
        return queue.rows().stream()
                .map(row -> row.clock().rule())
                .distinct()
                .sorted(Comparator.comparing(this::ruleName))
                .toList();
    }

    public List<Decision> getWaiting() {
        return waiting;
    }
}
