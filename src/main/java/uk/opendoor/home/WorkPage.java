package uk.opendoor.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.access.Caller;
import uk.opendoor.adviser.queue.QueueService;
import uk.opendoor.adviser.queue.QueueView;
import uk.opendoor.family.grant.Decision;
import uk.opendoor.family.grant.DecisionService;

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

    private QueueView queue = new QueueView(List.of(), 0, 0, 0);
    private List<Decision> waiting = List.of();

    public void load() {
        if (caller.isWithPeople()) {
            queue = queues.mine();
            waiting = decisions.waiting();
        }
    }

    public QueueView getQueue() {
        return queue;
    }

    public List<Decision> getWaiting() {
        return waiting;
    }
}
