package uk.opendoor.account.undelivered;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.opendoor.access.About;
import uk.opendoor.access.Because;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.notify.Channel;
import uk.opendoor.notify.DeadLetter;
import uk.opendoor.notify.DeadLetters;
import uk.opendoor.notify.Outbox;
import uk.opendoor.shared.PersonId;

/** Messages that could not be sent. */
@UseCase
public class UndeliveredService {

    static final int LONGEST_REASON = 200;

    private DeadLetters letters;
    private Outbox outbox;

    protected UndeliveredService() {}

    @Inject
    public UndeliveredService(DeadLetters letters, Outbox outbox) {
        this.letters = letters;
        this.outbox = outbox;
    }

    @Permitted(Permission.UNDELIVERED)
    public List<DeadLetter> all() {
        return letters.latest();
    }

    /** Whether this server has no way at all to send something. */
    @Permitted(Permission.UNDELIVERED)
    public boolean isMute() {
        return Stream.of(Channel.values()).noneMatch(outbox::canSend);
    }

    /** @throws uk.opendoor.shared.NotFound if there is none of this id to this person */
    @Permitted(Permission.MANAGE_UNDELIVERED)
    public void tryAgain(String id, @About PersonId to) {
        letters.tryAgain(id, to);
    }

    /**
     * @param why of 1 to 200 characters
     * @throws uk.opendoor.shared.NotFound if there is none of this id to this person
     */
    @Permitted(Permission.MANAGE_UNDELIVERED)
    public void putAway(String id, @About PersonId to, @Because String why) {
        Objects.checkIndex(why.length() - 1, LONGEST_REASON);
        letters.putAway(id, to);
    }
}
