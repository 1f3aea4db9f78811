package uk.opendoor.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.opendoor.access.Caller;
import uk.opendoor.adviser.queue.QueueService;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Stamped;

/** What {@code /work} is made from: the queue, and the grants about the same people that wait for a yes. */
@ApplicationScoped
public class QueueStamp implements Stamped {

    private QueueService queues;
    private Caller caller;

    protected QueueStamp() {}

    @Inject
    public QueueStamp(QueueService queues, Caller caller) {
        this.queues = queues;
        this.caller = caller;
    }

    @Override
    public String path() {
        return "/work";
    }

    @Override
    public String stamp(PersonId reader) {
        return caller.isWithPeople() ? queues.stamp() : "";
    }
}
