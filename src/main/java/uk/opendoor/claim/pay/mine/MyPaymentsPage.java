package uk.opendoor.claim.pay.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.access.Caller;

/** My payments, on the page of my money and on that of what I asked for. */
@Named
@RequestScoped
public class MyPaymentsPage {

    @Inject
    private MyPaymentsService service;

    @Inject
    private Caller caller;

    private List<MyPayment> all;

    @PostConstruct
    void load() {
        all = service.see(caller.person());
    }

    public List<MyPayment> getAll() {
        return all;
    }

    /** Those of one claim. */
    public List<MyPayment> of(String claimId) {
        return all.stream().filter(one -> one.claimId().equals(claimId)).toList();
    }
}
