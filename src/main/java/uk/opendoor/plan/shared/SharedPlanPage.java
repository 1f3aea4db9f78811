package uk.opendoor.plan.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.shared.PersonId;

/** The parts of one plan that are shared with me. */
@Named
@RequestScoped
public class SharedPlanPage {

    @Inject
    private SharedPlanService service;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private SharedPlan plan;

    @PostConstruct
    void load() {
        plan = service.see(new PersonId(id));
    }

    public SharedPlan getPlan() {
        return plan;
    }
}
