package uk.opendoor.plan.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.opendoor.access.Caller;
import uk.opendoor.plan.MovedOn;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** My review: I ask for it in one tap, say how I wish it to be, and read what was decided. */
@Named
@RequestScoped
public class ReviewPage {

    private static final String HERE = "/me/review";

    @Inject
    private MyReviewService service;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    private final FieldErrors errors = new FieldErrors();
    private List<ReviewView> all;
    private boolean movedOn;
    private String form = UUID.randomUUID().toString();
    private String place = "";
    private String people = "";
    private boolean advocate;
    private String why = "";
    private String review = "";

    @PostConstruct
    void load() {
        all = service.see(me());
    }

    /** Calls it off, if that button was pressed. */
    public void press() {
        Buttons.pressed("cancel")
                .ifPresent(pressed -> carry(() -> {
                    service.cancel(me(), pressed);
                    finish("reviewCancelled");
                }));
    }

    public void ask() {
        FreeText where = new FreeText("place", "review.place", place);
        FreeText who = new FreeText("people", "review.people", people);
        where.check(0, Review.LENGTH, errors, messages);
        who.check(0, Review.LENGTH, errors, messages);
        if (errors.isEmpty()) {
            Wish wish = new Wish(where.text(), who.text(), advocate);
            SentTwice.carry(MovedOn.class, () -> service.ask(me(), form, wish));
            finish("reviewAsked");
        }
    }

    public void refuseDay() {
        FreeText typed = new FreeText("why", "review.why", why);
        typed.check(0, Review.LENGTH, errors, messages);
        if (errors.isEmpty()) {
            carry(() -> {
                service.refuseDay(me(), review, typed.text());
                finish("reviewDayRefused");
            });
        }
    }

    private void carry(Runnable deed) {
        try {
            deed.run();
        } catch (MovedOn meanwhile) {
            movedOn = true;
            all = service.see(me());
        }
    }

    private void finish(String what) {
        done.say(what);
        Redirects.to(HERE);
    }

    private PersonId me() {
        return caller.person();
    }

    /** The one still to be held, or null. */
    public ReviewView getAhead() {
        return find(ReviewState.ASKED).or(() -> find(ReviewState.OFFERED)).orElse(null);
    }

    private Optional<ReviewView> find(ReviewState state) {
        return all.stream().filter(one -> one.state() == state).findFirst();
    }

    public List<ReviewView> getHeld() {
        return all.stream().filter(one -> one.heldOn() != null).toList();
    }

    public boolean isMovedOn() {
        return movedOn;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    public boolean isAdvocate() {
        return advocate;
    }

    public void setAdvocate(boolean advocate) {
        this.advocate = advocate;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    /** The one whose day does not suit. */
    public String getReview() {
        return review.isEmpty() && getAhead() != null ? getAhead().reviewId() : review;
    }

    public void setReview(String review) {
        this.review = review;
    }
}
