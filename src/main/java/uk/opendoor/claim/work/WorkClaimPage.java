package uk.opendoor.claim.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import uk.opendoor.claim.ClaimDecision;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.claim.NotThatMuchLeft;
import uk.opendoor.claim.NotTheirs;
import uk.opendoor.claim.Recommendation;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentFile;

/** One claim as a worker answers it. */
@Named
@RequestScoped
public class WorkClaimPage {

    @Inject
    private WorkClaimsService service;

    @Inject
    private DecideService decide;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.photo}")
    private String photo;

    private final FieldErrors errors = new FieldErrors();
    private PersonId whose;
    private WorkClaim one;
    private boolean movedOn;
    private String sum = "";
    private String words = "";
    private String budget = "";

    @PostConstruct
    void load() {
        whose = service.whose(id);
        one = service.see(whose, id);
        budget = one.budget();
        sum = one.claim().recommended() == null
                ? one.claim().total().pounds().toPlainString()
                : one.claim().recommended().sum().pounds().toPlainString();
    }

    /** Approves it alone, if that button was pressed. */
    public void press() {
        Buttons.pressed("approve").ifPresent(yes -> carry("claimApproved", () -> decide.approve(whose, id)));
    }

    public void recommend() {
        FreeText text = new FreeText("pass-words", "workClaim.words", words);
        text.check(1, Recommendation.WORDS_LENGTH, errors, messages);
        Optional<Money> wanted = sum("pass-sum");
        if (errors.getAll().isEmpty()) {
            carry("claimRecommended", () -> decide.recommend(whose, id, wanted.orElseThrow(), text.text()));
        }
    }

    public void decide() {
        Optional<Money> wanted = sum("sum");
        boolean isWhole = wanted.filter(one.claim().total()::equals).isPresent();
        FreeText text = new FreeText("words", "workClaim.reason", words);
        text.check(isWhole ? 0 : 1, ClaimDecision.REASON_LENGTH, errors, messages);
        if (errors.getAll().isEmpty()) {
            carry("claimDecided", () -> decide.decide(whose, id, wanted.orElseThrow(), text.text(), budget));
        }
    }

    private Optional<Money> sum(String field) {
        return SumTyped.read(sum, field, Money.NOTHING, one.claim().total(), errors, messages);
    }

    private void carry(String what, Runnable deed) {
        try {
            deed.run();
            done.say(what);
            Redirects.to("/work/claims/" + id);
        } catch (NotThatMuchLeft much) {
            errors.add("sum", messages.say("workClaim.wrong.left", much.left()));
            one = service.see(whose, id);
        } catch (NotTheirs changed) {
            errors.add("sum", messages.say("workClaim.wrong.notTheirs"));
        } catch (MovedOn meanwhile) {
            movedOn = true;
            one = service.see(whose, id);
        }
    }

    /** The photo itself in place of a page. */
    public void show() {
        SentFile.show("image/jpeg", service.photo(whose, id, photo));
    }

    public WorkClaim getOne() {
        return one;
    }

    public String getId() {
        return id;
    }

    public String getWhose() {
        return whose.value();
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public boolean isMovedOn() {
        return movedOn;
    }

    public String getSum() {
        return sum;
    }

    public void setSum(String sum) {
        this.sum = sum;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getBudget() {
        return budget;
    }

    public void setBudget(String budget) {
        this.budget = budget;
    }
}
