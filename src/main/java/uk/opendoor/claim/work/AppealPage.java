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
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.Money;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentFile;

/** Another look at one claim. */
@Named
@RequestScoped
public class AppealPage {

    private static final String ALL = "/work/claims/appeals";

    @Inject
    private AppealService service;

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
    private AppealView one;
    private String sum = "";
    private String words = "";
    private String budget = "";

    @PostConstruct
    void load() {
        whose = service.whose(id);
        one = service.see(whose, id);
        budget = one.budget();
    }

    public void decide() {
        Money total = one.claim().total();
        Optional<Money> wanted = SumTyped.read(sum, "sum", one.claim().decided().sum(), total, errors, messages);
        boolean isWhole = wanted.filter(total::equals).isPresent();
        FreeText text = new FreeText("words", "workClaim.reason", words);
        text.check(isWhole ? 0 : 1, ClaimDecision.REASON_LENGTH, errors, messages);
        if (errors.getAll().isEmpty()) {
            decide(wanted.orElseThrow(), text.text());
        }
    }

    private void decide(Money wanted, String reason) {
        try {
            service.decide(whose, id, wanted, reason, budget);
            done.say("appealDecided");
            Redirects.to(ALL);
        } catch (NotThatMuchLeft much) {
            errors.add("sum", messages.say("workClaim.wrong.left", much.left()));
        } catch (NotTheirs changed) {
            errors.add("sum", messages.say("workClaim.wrong.notTheirs"));
        } catch (MovedOn | NotFound faster) {
            done.say("appealMovedOn");
            Redirects.to(ALL);
        }
    }

    /** The photo itself in place of a page. */
    public void show() {
        SentFile.show("image/jpeg", service.photo(whose, id, photo));
    }

    public AppealView getOne() {
        return one;
    }

    public String getId() {
        return id;
    }

    public FieldErrors getErrors() {
        return errors;
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
