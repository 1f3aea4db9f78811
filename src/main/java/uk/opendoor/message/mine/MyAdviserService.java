package uk.opendoor.message.mine;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.opendoor.access.About;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.adviser.Told;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.message.CallTimes;
import uk.opendoor.message.CallWish;
import uk.opendoor.message.ChosenHelp;
import uk.opendoor.message.ContactRequest;
import uk.opendoor.message.HelpChoice;
import uk.opendoor.message.MovedOn;
import uk.opendoor.message.RequestKind;
import uk.opendoor.message.RequestReader;
import uk.opendoor.message.Requests;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Who works with me, and what I ask of them. */
@UseCase
public class MyAdviserService {

    /** From this birthday until the other, help is offered once a year and taken or left (Children Act 1989, s23CZB). */
    private static final int CHOOSES_FROM = 21;

    private static final int CHOOSES_UNTIL = 25;

    private Requests requests;
    private RequestReader reader;
    private MyWorkers workers;
    private People people;
    private Told told;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected MyAdviserService() {}

    @Inject
    public MyAdviserService(
            Requests requests,
            RequestReader reader,
            MyWorkers workers,
            People people,
            Told told,
            Provider<Deadlines> deadlines,
            Clock clock) {
        this.requests = requests;
        this.reader = reader;
        this.workers = workers;
        this.people = people;
        this.told = told;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Permitted(Permission.MESSAGES)
    public AdviserView see(@About PersonId me) {
        Optional<ChosenHelp> choice = requests.choices(me).stream().findFirst();
        return new AdviserView(
                workers.of(me),
                reader.of(me),
                choosesHelp(me),
                choice.map(ChosenHelp::choice).orElse(null),
                choice.map(one -> LocalDate.ofInstant(one.chosenAt(), clock.getZone()))
                        .orElse(null));
    }

    /** On which days I can ask to be rung. */
    @Permitted(Permission.MESSAGES)
    public List<LocalDate> days(@About PersonId me) {
        return times().offered(now());
    }

    /** Whether it is too late to be rung then. */
    @Permitted(Permission.MESSAGES)
    public boolean isOver(@About PersonId me, CallWish wish) {
        return times().isOver(wish, now());
    }

    /** By which day I have an answer if I ask today. */
    @Permitted(Permission.MESSAGES)
    public LocalDate promised(@About PersonId me, RequestKind kind) {
        return deadlines.get().due(kind.rule(), now().toLocalDate());
    }

    /**
     * Asks to be rung; if I have asked already, this is when I want it now.
     *
     * @param formId made with the page: the same form sent twice is one wish
     * @throws MovedOn if the day or the part of it cannot be had any more, or the form came twice at once
     */
    @Permitted(Permission.ASK_WORKER)
    public void askForCall(@About PersonId me, String formId, CallWish wish) {
        new FormId(formId);
        if (!times().offered(now()).contains(wish.on()) || times().isOver(wish, now())) {
            throw new MovedOn(formId);
        }
        Optional<ContactRequest> open = requests.open(me, RequestKind.CALL_BACK);
        if (open.isPresent()) {
            if (!open.get().isFor(wish)) {
                open.get().askAgain(wish, clock.instant());
                told.tellWorkers(me);
            }
        } else if (requests.find(formId).isEmpty()) {
            requests.add(new ContactRequest(formId, me, wish, clock.instant()));
            told.tellWorkers(me);
        }
    }

    /**
     * Asks for another adviser; a manager hears of it, the adviser does not.
     *
     * @param words why, or what I want; may be empty
     * @throws MovedOn if the form came twice at once
     */
    @Permitted(Permission.ASK_WORKER)
    public void askForAnother(@About PersonId me, String formId, String words) {
        new FormId(formId);
        Optional<ContactRequest> open = requests.open(me, RequestKind.DIFFERENT_ADVISER);
        if (open.isPresent()) {
            open.filter(one -> !one.words().equals(words)).ifPresent(one -> one.askAgain(words, clock.instant()));
        } else if (requests.find(formId).isEmpty()) {
            requests.add(new ContactRequest(formId, me, RequestKind.DIFFERENT_ADVISER, words, clock.instant()));
            told.tellManagers(me);
        }
    }

    /** @throws MovedOn if it is done, or was cancelled before */
    @Permitted(Permission.ASK_WORKER)
    public void cancel(@About PersonId me, String requestId) {
        requests.find(requestId)
                .filter(one -> one.whose().equals(me))
                .orElseThrow(() -> new MovedOn(requestId))
                .cancel(clock.instant());
    }

    /**
     * Says yes, not now, or stop; to say the same again changes nothing. A yes is a wish that somebody must see to, and
     * any other choice ends it.
     */
    @Permitted(Permission.ASK_WORKER)
    public void choose(@About PersonId me, HelpChoice choice) {
        if (!choosesHelp(me)) {
            throw new NotFound();
        }
        boolean same = requests.choices(me).stream()
                .findFirst()
                .filter(last -> last.choice() == choice)
                .isPresent();
        if (!same) {
            requests.add(new ChosenHelp(me, choice, clock.instant()));
            follow(me, choice);
            told.tellWorkers(me);
        }
    }

    private void follow(PersonId me, HelpChoice choice) {
        Optional<ContactRequest> open = requests.open(me, RequestKind.HELP);
        if (choice != HelpChoice.YES_PLEASE) {
            open.ifPresent(one -> one.cancel(clock.instant()));
        } else if (open.isEmpty()) {
            String id = UUID.randomUUID().toString();
            requests.add(new ContactRequest(id, me, RequestKind.HELP, "", clock.instant()));
        }
    }

    private boolean choosesHelp(PersonId me) {
        LocalDate bornOn = people.get(me).bornOn();
        if (bornOn == null) {
            return false;
        }
        int age = new Birthdays(bornOn).ageOn(now().toLocalDate());
        return age >= CHOOSES_FROM && age < CHOOSES_UNTIL;
    }

    private CallTimes times() {
        return new CallTimes(deadlines.get().workingDays());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    }
}
