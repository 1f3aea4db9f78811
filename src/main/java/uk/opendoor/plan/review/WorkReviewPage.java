package uk.opendoor.plan.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.account.ProfileService;
import uk.opendoor.plan.Matter;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/** The reviews and assessments of a young person: offer a day, hold it, write down what was decided. */
@Named
@RequestScoped
public class WorkReviewPage {

    @Inject
    private ProfileService profiles;

    @Inject
    private WorkReviewService service;

    @Inject
    private Access access;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    private Clock clock;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private final FieldErrors errors = new FieldErrors();
    private final DateInput day = new DateInput();
    private final DateInput held = new DateInput();
    private final DateInput next = new DateInput();
    private final DateInput from = new DateInput();
    private final Map<String, String> decided = new HashMap<>();
    private String name;
    private WorkReviews reviews;
    private boolean mayHold;
    private boolean movedOn;
    private String form = UUID.randomUUID().toString();
    private String reason = ReviewReason.ADVISER.name();
    private String ground = Ground.ELIGIBLE.name();
    private String place = "";
    private String why = "";
    private String review = "";

    @PostConstruct
    void load() {
        name = profiles.see(whose()).name();
        reviews = service.see(whose());
        mayHold = access.allows(Permission.HOLD_REVIEW, whose());
    }

    /** One of the buttons of an assessment, if it was pressed. */
    public void press() {
        Buttons.pressed("begin")
                .ifPresent(pressed -> carry("assessmentBegun", () -> service.beginAssessment(whose(), pressed)));
        Buttons.pressed("finish")
                .ifPresent(pressed -> carry("assessmentFinished", () -> service.finishAssessment(whose(), pressed)));
    }

    public void offer() {
        FreeText where = new FreeText("place", "workReview.place", place);
        LocalDate on = date("day", "workReview.day", day);
        if (on != null && on.isBefore(LocalDate.now(clock))) {
            errors.add("day", "day-day", messages.say("workReview.wrong.day"));
        }
        where.check(1, Review.LENGTH, errors, messages);
        if (errors.isEmpty()) {
            carry("reviewOffered", () -> service.offer(whose(), form, ReviewReason.valueOf(reason), on, where.text()));
        }
    }

    public void hold() {
        LocalDate on = date("held", "workReview.held", held);
        if (on != null && on.isAfter(LocalDate.now(clock))) {
            errors.add("held", "held-day", messages.say("workReview.wrong.held"));
        }
        if (errors.isEmpty()) {
            carry("reviewHeld", () -> service.hold(whose(), on));
        }
    }

    public void record() {
        Map<Matter, String> words = new EnumMap<>(Matter.class);
        for (Matter matter : Matter.values()) {
            FreeText typed = new FreeText(
                    matter.getSlug(), "workReview.decided", Objects.requireNonNullElse(decided.get(matter.name()), ""));
            typed.check(0, ReviewDecision.LENGTH, errors, messages);
            if (!typed.text().isEmpty()) {
                words.put(matter, typed.text());
            }
        }
        if (words.isEmpty()) {
            errors.add(Matter.SUPPORT.getSlug(), messages.say("workReview.wrong.nothing"));
        }
        LocalDate by = nextDay();
        if (errors.isEmpty()) {
            carry("reviewRecorded", () -> service.record(whose(), review, words, by));
        }
    }

    private LocalDate nextDay() {
        LocalDate by = date("next", "workReview.next", next);
        LocalDate latest = reviews.toRecord()
                .map(one -> service.latestNext(whose(), one.heldOn()))
                .orElse(by);
        if (by != null && by.isAfter(latest)) {
            errors.add("next", "next-day", messages.say("workReview.wrong.next", latest));
        }
        return by;
    }

    public void cancel() {
        FreeText typed = new FreeText("why", "workReview.why", why);
        typed.check(1, Review.LENGTH, errors, messages);
        if (errors.isEmpty()) {
            carry("reviewCancelled", () -> service.cancel(whose(), typed.text()));
        }
    }

    public void assess() {
        LocalDate start = date("from", "workReview.from", from);
        if (errors.isEmpty()) {
            carry("assessmentCounts", () -> service.assess(whose(), form, Ground.valueOf(ground), start));
        }
    }

    private LocalDate date(String field, String called, DateInput typed) {
        LocalDate date = typed.date().orElse(null);
        if (date == null) {
            errors.add(field, field + "-day", messages.say("date.wrong", messages.say(called)));
        }
        return date;
    }

    private void carry(String what, Runnable deed) {
        try {
            deed.run();
            done.say(what);
            Redirects.to("/work/people/" + id + "/reviews");
        } catch (MovedOn meanwhile) {
            movedOn = true;
            reviews = service.see(whose());
        }
    }

    private PersonId whose() {
        return new PersonId(id);
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public WorkReviews getReviews() {
        return reviews;
    }

    public ReviewView getAhead() {
        return reviews.ahead().orElse(null);
    }

    public ReviewView getToRecord() {
        return reviews.toRecord().orElse(null);
    }

    public boolean isMayHold() {
        return mayHold;
    }

    public boolean isMovedOn() {
        return movedOn;
    }

    public List<Matter> getMatters() {
        return List.of(Matter.values());
    }

    public List<ReviewReason> getReasons() {
        return List.of(ReviewReason.ADVISER, ReviewReason.SIX_MONTHS, ReviewReason.MOVE, ReviewReason.CHANGE);
    }

    public List<Ground> getGrounds() {
        return List.of(Ground.values());
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public Map<String, String> getDecided() {
        return decided;
    }

    public DateInput getDay() {
        return day;
    }

    public DateInput getHeld() {
        return held;
    }

    public DateInput getNext() {
        return next;
    }

    public DateInput getFrom() {
        return from;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    /** The one that is written down. */
    public String getReview() {
        return review.isEmpty() && getToRecord() != null ? getToRecord().reviewId() : review;
    }

    public void setReview(String review) {
        this.review = review;
    }
}
