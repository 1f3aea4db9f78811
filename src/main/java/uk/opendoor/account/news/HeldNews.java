package uk.opendoor.account.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.opendoor.account.Held;
import uk.opendoor.account.People;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;

/** What was noted as new for them, the latest first. */
@ApplicationScoped
public class HeldNews implements Held {

    private NewsDesk desk;
    private People people;
    private Messages messages;

    protected HeldNews() {}

    @Inject
    public HeldNews(NewsDesk desk, People people, Messages messages) {
        this.desk = desk;
        this.people = people;
        this.messages = messages;
    }

    @Override
    public String section() {
        return "news";
    }

    @Override
    public JsonValue of(PersonId person) {
        List<NewsItem> items = desk.after(person, Instant.EPOCH);
        Map<PersonId, String> names = people.names(
                items.stream().map(NewsItem::by).filter(Objects::nonNull).collect(Collectors.toSet()));
        JsonArrayBuilder all = Json.createArrayBuilder();
        items.forEach(item -> all.add(Json.createObjectBuilder()
                .add("at", item.at().toString())
                .add("what", says(item, names.getOrDefault(item.by(), messages.say("news.somebody"))))));
        return all.build();
    }

    private String says(NewsItem item, String who) {
        String about = Optional.ofNullable(item.place())
                .map(place -> messages.say("matter." + place.toUpperCase(Locale.ROOT)))
                .orElse("");
        return messages.say("news." + item.kind().name(), who, about);
    }
}
