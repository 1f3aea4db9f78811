package uk.opendoor.plan.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Stamped;

/** What {@code /me/plan} is made from. */
@ApplicationScoped
public class PlanStamp implements Stamped {

    private MyPlanService service;

    protected PlanStamp() {}

    @Inject
    public PlanStamp(MyPlanService service) {
        this.service = service;
    }

    @Override
    public String path() {
        return "/me/plan";
    }

    @Override
    public String stamp(PersonId reader) {
        return service.stamp(reader);
    }
}
