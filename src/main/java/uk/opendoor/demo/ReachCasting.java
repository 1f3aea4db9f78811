package uk.opendoor.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import uk.opendoor.account.Person;
import uk.opendoor.account.news.NewsDesk;
import uk.opendoor.account.news.NewsItem;
import uk.opendoor.account.news.NewsKind;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.message.CallWish;
import uk.opendoor.message.Card;
import uk.opendoor.message.ChosenHelp;
import uk.opendoor.message.ContactRequest;
import uk.opendoor.message.Message;
import uk.opendoor.message.Reading;
import uk.opendoor.message.RequestKind;
import uk.opendoor.message.Requests;
import uk.opendoor.message.door.Coming;
import uk.opendoor.message.door.ComingBack;
import uk.opendoor.message.door.Comings;
import uk.opendoor.message.door.DutyStep;
import uk.opendoor.message.door.StepKind;
import uk.opendoor.shared.PersonId;

/** Gives the invented workers their cards, lets people write to each other, ask, and come back. */
@ApplicationScoped
class ReachCasting {

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final int MINUTES_TO_READ = 40;
    private static final String PROMISE = "coming-back";

    private Requests requests;
    private Comings comings;
    private NewsDesk news;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected ReachCasting() {}

    @Inject
    ReachCasting(Requests requests, Comings comings, NewsDesk news, Provider<Deadlines> deadlines, Clock clock) {
        this.news = news;
        this.requests = requests;
        this.comings = comings;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void bring(ReachParts parts, Map<String, Person> people) {
        parts.cards().forEach(part -> bring(part, people));
        parts.messages().forEach(part -> bring(part, people));
        parts.wishes().forEach(part -> bring(part, people));
        parts.choices()
                .forEach(part -> requests.add(
                        new ChosenHelp(id(part.person(), people), part.choice(), ago(part.daysAgo(), NOON))));
        parts.comings().forEach(part -> bring(part, people));
    }

    private void bring(ReachParts.CardPart part, Map<String, Person> people) {
        Card card = new Card(id(part.worker(), people));
        card.show(part.phone().orElse(null), part.mobile().orElse(null), part.email());
        requests.add(card);
    }

    private void bring(ReachParts.MessagePart part, Map<String, Person> people) {
        Instant sent = ago(part.daysAgo(), part.at());
        Message message = new Message(id(), id(part.person(), people), id(part.by(), people), part.words(), sent);
        message.deliver(sent);
        if (!part.open()) {
            message.answer(sent);
        }
        requests.add(message);
        if (!part.by().equals(part.person())) {
            PersonId whose = id(part.person(), people);
            news.add(new NewsItem(whose, NewsKind.MESSAGE, id(part.by(), people), null, sent));
        }
        part.readBy()
                .ifPresent(reader -> requests.add(
                        new Reading(message.messageId(), id(reader, people), sent.plusSeconds(MINUTES_TO_READ * 60L))));
    }

    private void bring(ReachParts.WishPart part, Map<String, Person> people) {
        PersonId whose = id(part.person(), people);
        Instant asked = ago(part.daysAgo(), NOON);
        ContactRequest wish = part.kind() == RequestKind.CALL_BACK
                ? new ContactRequest(
                        id(),
                        whose,
                        new CallWish(workingDay(part.wantedInDays().orElseThrow()), part.part(), part.words()),
                        asked)
                : new ContactRequest(id(), whose, part.kind(), part.words(), asked);
        part.by()
                .ifPresent(worker -> wish.book(
                        workingDay(part.bookedInDays().orElseThrow()),
                        part.time().orElseThrow(),
                        id(worker, people),
                        asked));
        requests.add(wish);
    }

    private void bring(ReachParts.ComingPart part, Map<String, Person> people) {
        Instant came = ago(part.daysAgo(), NOON);
        LocalDate day = LocalDate.now(clock).minusDays(part.daysAgo());
        Coming coming = new Coming(
                part.who(),
                LocalDate.now(clock).minusYears(part.age()).minusDays(90),
                part.way(),
                part.reachedAt(),
                part.safeWhen(),
                part.notSay(),
                part.needs());
        ComingBack back = new ComingBack(id(), coming, came, deadlines.get().due(PROMISE, day));
        part.triedBy().ifPresent(worker -> {
            LocalDate next = workingDay(1);
            back.take(StepKind.NOT_REACHED, next);
            comings.add(new DutyStep(
                    id(),
                    back.comingId(),
                    StepKind.NOT_REACHED,
                    part.tried().orElseThrow(),
                    next,
                    id(worker, people),
                    came.plusSeconds(MINUTES_TO_READ * 60L)));
        });
        comings.add(back);
    }

    private LocalDate workingDay(int inDays) {
        return deadlines.get().workingDays().after(LocalDate.now(clock).plusDays(inDays), 0);
    }

    private Instant ago(int days, LocalTime at) {
        Instant moment = LocalDate.now(clock)
                .minusDays(days)
                .atTime(at)
                .atZone(clock.getZone())
                .toInstant();
        return moment.isAfter(clock.instant()) ? clock.instant() : moment;
    }

    private static PersonId id(String part, Map<String, Person> people) {
        return people.get(part).personId();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
