package uk.opendoor.meeting.release.mine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.account.mine.Here;

/** All papers that I was given. */
@Named
@RequestScoped
public class MyPapersPage {

    @Inject
    private MyPapersService service;

    @Inject
    private Here here;

    private List<Given> all;

    @PostConstruct
    void load() {
        all = service.all(here.home());
    }

    public List<Given> getAll() {
        return all;
    }
}
