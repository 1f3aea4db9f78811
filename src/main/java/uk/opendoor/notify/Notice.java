package uk.opendoor.notify;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import uk.opendoor.shared.PersonId;

/**
 * One neutral message to one person.
 *
 * @param to whom it is for
 * @param address a mobile number (digits, beginning with 07) or an e-mail address (lower case)
 * @param template whose words are the messages {@code notice.TEMPLATE.subject} and {@code notice.TEMPLATE.body}
 * @param says what the body needs, by name: {@code code} is its {0}, {@code link} its {1}; never a child's name or a place
 * @param notBefore when it may be sent at the earliest
 * @param notAfter from when it is no use any more, as a code that has ended; or null. It is not sent late
 */
public record Notice(
        PersonId to,
        Channel channel,
        String address,
        String template,
        Map<String, String> says,
        Instant notBefore,
        Instant notAfter) {

    /** What words can hold, in the order of their numbers. */
    static final List<String> VALUES = List.of("code", "link");

    /** @throws IllegalArgumentException if it says anything but a code or a link */
    public Notice {
        says = Map.copyOf(says);
        if (!VALUES.containsAll(says.keySet())) {
            throw new IllegalArgumentException("A notice says only " + VALUES);
        }
    }

    /** One that is never too late. */
    public Notice(
            PersonId to,
            Channel channel,
            String address,
            String template,
            Map<String, String> says,
            Instant notBefore) {
        this(to, channel, address, template, says, notBefore, null);
    }

    /** The values in the order of their numbers; one that is not said is empty. */
    Object[] values() {
        return VALUES.stream().map(name -> says.getOrDefault(name, "")).toArray();
    }

    /** Nothing of whom it is for or what it says belongs into a log. */
    @Override
    public String toString() {
        return "notice " + template;
    }
}
