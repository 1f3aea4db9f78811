package uk.opendoor.plan.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.access.Caller;

/** Who reads which part of my plan. */
@Named
@RequestScoped
public class ReadersPage {

    @Inject
    private MyReadersService service;

    @Inject
    private Caller caller;

    private List<PartReader> all;
    private boolean grown;

    @PostConstruct
    void load() {
        all = service.readers(caller.person());
        grown = service.isGrown(caller.person());
    }

    public List<PartReader> getAll() {
        return all;
    }

    public boolean isGrown() {
        return grown;
    }
}
