package uk.opendoor.claim.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import uk.opendoor.access.Caller;
import uk.opendoor.claim.MovedOn;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** My money: what I can get now and later, what is left, and what I asked for. */
@Named
@RequestScoped
public class MoneyPage {

    @Inject
    private MyMoneyService service;

    @Inject
    private MyClaimService claims;

    @Inject
    private Caller caller;

    private MyMoney money;

    @PostConstruct
    void load() {
        money = service.see(caller.person());
    }

    /** Begins to ask for something, if that button was pressed: its value is a fresh id and the code. */
    public void press() {
        Buttons.pressed("ask").filter(value -> value.indexOf(' ') > 0).ifPresent(value -> {
            String id = value.substring(0, value.indexOf(' '));
            String code = value.substring(value.indexOf(' ') + 1);
            Redirects.to(
                    "/me/money/claims/" + SentTwice.find(MovedOn.class, () -> claims.start(caller.person(), id, code)));
        });
    }

    public MyMoney getMoney() {
        return money;
    }

    /** The id of a claim that one of the buttons would begin. */
    public String getFresh() {
        return UUID.randomUUID().toString();
    }
}
