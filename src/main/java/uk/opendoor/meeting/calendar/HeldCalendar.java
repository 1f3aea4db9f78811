package uk.opendoor.meeting.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.stream.Stream;
import uk.opendoor.access.Home;
import uk.opendoor.account.Held;
import uk.opendoor.shared.PersonId;

/** Their addresses for calendars that answer now. */
@ApplicationScoped
public class HeldCalendar implements Held {

    private CalendarFeeds feeds;

    protected HeldCalendar() {}

    @Inject
    public HeldCalendar(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public String section() {
        return "calendar";
    }

    @Override
    public JsonValue of(PersonId person) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        Stream.of(Home.ME, Home.FAMILY)
                .flatMap(home -> feeds.open(person, home).stream())
                .forEach(feed -> all.add(Json.createObjectBuilder()
                        .add("since", feed.madeAt().toString())
                        .add("withPlace", feed.isWithPlace())));
        return all.build();
    }
}
