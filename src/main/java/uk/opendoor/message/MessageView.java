package uk.opendoor.message;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A message, for a page.
 *
 * @param from the name of who wrote it
 * @param byYoung whether the young person wrote it
 * @param delivered whether it stands where somebody will read it
 * @param waiting whether the young person wrote it and nobody has answered
 * @param readBy who read it, the first time of each, in order
 */
public record MessageView(
        String id,
        String from,
        boolean byYoung,
        String words,
        LocalDateTime sentAt,
        boolean delivered,
        boolean waiting,
        List<ReadBy> readBy) {

    public record ReadBy(String name, LocalDateTime at) {}
}
