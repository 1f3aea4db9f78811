package uk.opendoor.claim.coming;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Rules about money that start later. */
@Named
@RequestScoped
public class ComingRulesPage {

    @Inject
    private ComingService service;

    private List<ComingRule> rules;

    @PostConstruct
    void load() {
        rules = service.see();
    }

    public List<ComingRule> getRules() {
        return rules;
    }
}
