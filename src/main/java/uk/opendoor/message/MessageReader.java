package uk.opendoor.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.account.People;
import uk.opendoor.shared.PersonId;

/** Makes what pages show of a conversation, and notes who had it before their eyes. */
@ApplicationScoped
public class MessageReader {

    private Conversations conversations;
    private People people;
    private Clock clock;

    protected MessageReader() {}

    @Inject
    public MessageReader(Conversations conversations, People people, Clock clock) {
        this.conversations = conversations;
        this.people = people;
        this.clock = clock;
    }

    /** @param reader who looks; from now on the others see that they did */
    public Conversation read(PersonId whose, int number, PersonId reader) {
        List<Message> found = conversations.page(whose, number);
        List<Message> shown = found.stream().limit(Conversations.PAGE).toList();
        Map<String, Map<PersonId, Instant>> readings = readings(shown);
        Map<PersonId, String> names = people.names(Stream.concat(
                        shown.stream().map(Message::sender),
                        readings.values().stream().flatMap(readers -> readers.keySet().stream()))
                .distinct()
                .toList());
        List<MessageView> views = shown.stream()
                .map(one -> view(one, readings.getOrDefault(one.messageId(), Map.of()), names))
                .toList();
        note(shown, readings, reader);
        return new Conversation(views, number, found.size() > shown.size());
    }

    private void note(List<Message> shown, Map<String, Map<PersonId, Instant>> readings, PersonId reader) {
        Instant now = clock.instant();
        shown.stream()
                .filter(one -> !one.sender().equals(reader))
                .filter(one -> !readings.getOrDefault(one.messageId(), Map.of()).containsKey(reader))
                .forEach(one -> {
                    if (one.deliveredAt() == null) {
                        one.deliver(now);
                    }
                    conversations.read(new Reading(one.messageId(), reader, now));
                });
    }

    private Map<String, Map<PersonId, Instant>> readings(List<Message> shown) {
        List<Reading> all =
                conversations.readings(shown.stream().map(Message::messageId).toList());
        return all.stream()
                .collect(Collectors.groupingBy(
                        Reading::messageId,
                        Collectors.toMap(
                                Reading::reader, Reading::readAt, (first, second) -> first, LinkedHashMap::new)));
    }

    private MessageView view(Message one, Map<PersonId, Instant> readers, Map<PersonId, String> names) {
        return new MessageView(
                one.messageId(),
                names.getOrDefault(one.sender(), ""),
                one.isByYoung(),
                one.words(),
                moment(one.sentAt()),
                one.deliveredAt() != null,
                one.isWaiting(),
                readers.entrySet().stream()
                        .map(reader -> new MessageView.ReadBy(
                                names.getOrDefault(reader.getKey(), ""), moment(reader.getValue())))
                        .toList());
    }

    private LocalDateTime moment(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }
}
