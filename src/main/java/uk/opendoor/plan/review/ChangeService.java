package uk.opendoor.plan.review;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.opendoor.access.About;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.account.People;
import uk.opendoor.account.news.NewsKind;
import uk.opendoor.adviser.care.CareRecords;
import uk.opendoor.deadline.Deadlines;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.shared.Birthdays;
import uk.opendoor.shared.FormId;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** Something changed: the young person tells, who works with them answers. */
@UseCase
public class ChangeService {

    private static final int EDUCATION_AGAIN = 21;

    private People people;
    private Reviews reviews;
    private CareRecords records;
    private WorkersTold told;
    private Caller caller;
    private Provider<Deadlines> deadlines;
    private Clock clock;

    protected ChangeService() {}

    @Inject
    public ChangeService(
            People people,
            Reviews reviews,
            CareRecords records,
            WorkersTold told,
            Caller caller,
            Provider<Deadlines> deadlines,
            Clock clock) {
        this.people = people;
        this.reviews = reviews;
        this.records = records;
        this.told = told;
        this.caller = caller;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The latest first. */
    @Permitted(Permission.PATHWAY_PLAN)
    public List<ChangeView> mine(@About PersonId me) {
        return views(me);
    }

    /** The latest first. */
    @Permitted(Permission.CARE_RECORD)
    public List<ChangeView> of(@About PersonId whose) {
        return views(whose);
    }

    /**
     * Keeps what they tell and starts its clocks. Who wants to learn at 21 or later has their needs assessed
     * (Children Act 1989, section 23CA); a job, a baby or custody
     * has the plan reviewed.
     *
     * @param formId made with the page: the same form sent twice is one
     */
    @Permitted(Permission.OWN_PLAN)
    public void tell(@About PersonId me, String formId, ChangeKind kind, String words) {
        new FormId(formId);
        if (reviews.change(formId).isEmpty()) {
            reviews.add(new Change(formId, me, kind, words, today()));
            if (kind == ChangeKind.STUDY && isPast21(me)) {
                reviews.add(new Assessment(formId, me, Ground.EDUCATION, today()));
            }
            if (kind.isReviewed() && reviews.open(me).isEmpty()) {
                reviews.add(new Review(formId, me, ReviewReason.CHANGE, me, today()));
            }
            told.tell(me);
        }
    }

    /**
     * Answers; a move stands in the care record from then on, and starts its clocks.
     *
     * @param moved the day of a move, or null
     * @param provided whether we found the home
     * @throws MovedOn if somebody has answered
     */
    @Permitted(Permission.RECORD_CONTACT)
    public void answer(@About PersonId whose, String changeId, String words, LocalDate moved, boolean provided) {
        Change change = reviews.change(changeId)
                .filter(one -> one.whose().equals(whose))
                .orElseThrow(NotFound::new);
        change.answer(words, caller.person(), today());
        if (moved != null) {
            records.move(whose, moved, provided);
        }
        told.tellYoungPerson(whose, NewsKind.CHANGE_ANSWERED);
    }

    private boolean isPast21(PersonId me) {
        LocalDate bornOn = people.get(me).bornOn();
        return bornOn != null && new Birthdays(bornOn).ageOn(today()) >= EDUCATION_AGAIN;
    }

    private List<ChangeView> views(PersonId whose) {
        return reviews.changes(whose).stream()
                .map(change -> new ChangeView(
                        change.changeId(),
                        change.kind(),
                        change.words(),
                        change.toldOn(),
                        deadlines.get().due(change.kind().rule(), change.toldOn()),
                        change.answer(),
                        change.answeredOn()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
