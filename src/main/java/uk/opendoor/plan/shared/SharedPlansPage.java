package uk.opendoor.plan.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.family.child.ChildView;

/** Of whom I may read parts of a pathway plan. */
@Named
@RequestScoped
public class SharedPlansPage {

    @Inject
    private SharedPlanService service;

    private List<ChildView> all;

    @PostConstruct
    void load() {
        all = service.mine();
    }

    public List<ChildView> getAll() {
        return all;
    }
}
