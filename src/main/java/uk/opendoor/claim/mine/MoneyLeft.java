package uk.opendoor.claim.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.access.Caller;
import uk.opendoor.claim.Balance;

/** What is left of the money to set up a home, for the first page that a young person sees. */
@Named
@RequestScoped
public class MoneyLeft {

    private static final String SETTING_UP_HOME = "setting-up-home";

    private MyMoneyService service;
    private Caller caller;
    private Balance balance;

    protected MoneyLeft() {}

    @Inject
    public MoneyLeft(MyMoneyService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @PostConstruct
    void load() {
        balance = service.left(caller.person(), SETTING_UP_HOME).orElse(null);
    }

    /** Null if it is not theirs today. */
    public Balance getBalance() {
        return balance;
    }
}
