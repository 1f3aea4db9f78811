package uk.opendoor.meeting.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The plans that I may read. */
@Named
@RequestScoped
public class MyFamilyPlansPage {

    @Inject
    private MyFamilyPlansService service;

    private List<PlanRow> all;

    @PostConstruct
    void load() {
        all = service.mine();
    }

    public List<PlanRow> getAll() {
        return all;
    }
}
