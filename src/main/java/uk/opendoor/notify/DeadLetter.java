package uk.opendoor.notify;

import java.time.Instant;
import uk.opendoor.notify.transport.Fault;
import uk.opendoor.shared.PersonId;

/**
 * A message that nobody tries to send any more. It says neither an address nor what was in it.
 *
 * @param id random
 * @param kind what the message is called, in words
 * @param canBeTriedAgain false once there is nothing left to send: what it said had ended
 */
public record DeadLetter(
        String id,
        PersonId to,
        Instant putAt,
        Channel channel,
        String kind,
        int tries,
        Fault fault,
        boolean canBeTriedAgain) {}
