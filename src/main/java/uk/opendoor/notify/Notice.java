package uk.opendoor.notify;

import java.time.Instant;
import java.util.Map;
import uk.opendoor.shared.PersonId;

/**
 * One neutral message to one person.
 *
 * @param to whom it is for
 * @param address a mobile number (digits, beginning with 07) or an e-mail address (lower case)
 * @param template whose words are the messages {@code notice.TEMPLATE.subject} and {@code notice.TEMPLATE.body}
 * @param says what the words need, by name: a code, a link; never a child's name or a place
 * @param notBefore when it may be sent at the earliest
 */
public record Notice(
        PersonId to, Channel channel, String address, String template, Map<String, String> says, Instant notBefore) {}
