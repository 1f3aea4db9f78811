package uk.opendoor.account.news;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/**
 * What happened since I last looked. "Looked" is what I say myself, by a button: a page that was opened once by mistake, on a
 * bus without signal or by a second click, takes nothing away.
 */
@UseCase
public class NewsService {

    /** As many as can be read at a glance; with the line about late promises they are ten. */
    static final int SHOWN = 9;

    private NewsDesk desk;
    private People people;
    private Clock clock;

    protected NewsService() {}

    @Inject
    public NewsService(NewsDesk desk, People people, Clock clock) {
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    /** Three statements, however much happened. */
    @Permitted(Permission.NEWS)
    public NewsView see(@About PersonId me) {
        Instant now = clock.instant();
        Optional<Instant> seen = desk.mark(me).map(NewsMark::seenUntil);
        List<NewsItem> items = desk.after(me, seen.orElse(Instant.EPOCH));
        Map<PersonId, String> names = people.names(
                items.stream().map(NewsItem::by).filter(Objects::nonNull).collect(Collectors.toSet()));
        List<NewsView.Line> lines = items.stream()
                .map(item -> line(item, names))
                .distinct()
                .limit(SHOWN)
                .toList();
        return new NewsView(seen.map(this::day).orElse(null), now.toString(), lines);
    }

    /**
     * I have seen all that the page told; to say it twice is to say it once.
     *
     * @param until what the page said, see {@link NewsView#until()}
     * @throws SeenTwice if the button was pressed twice at once
     */
    @Permitted(Permission.NEWS)
    public void seen(@About PersonId me, String until) {
        Instant told = moment(until);
        Instant now = clock.instant();
        if (told.isBefore(Instant.EPOCH)) {
            throw new NotFound();
        }
        Instant mark = told.isAfter(now) ? now : told;
        desk.mark(me).ifPresentOrElse(known -> known.move(mark), () -> desk.begin(new NewsMark(me, mark)));
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException noMoment) {
            throw new NotFound();
        }
    }

    /** The same deed by the same person on one day is one line. */
    private NewsView.Line line(NewsItem item, Map<PersonId, String> names) {
        String place = Optional.ofNullable(item.place()).orElse("");
        return new NewsView.Line(
                item.kind(),
                item.by() == null ? "" : names.getOrDefault(item.by(), ""),
                place.toUpperCase(Locale.ROOT),
                item.kind().address(item.place()),
                day(item.at()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
