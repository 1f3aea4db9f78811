package uk.opendoor.meeting.journey;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The journey, for each of my children; without any of them, as the guide tells it. */
@Named
@RequestScoped
public class JourneyPage {

    @Inject
    private JourneyService service;

    private List<ChildJourney> all;

    @PostConstruct
    void load() {
        List<ChildJourney> mine = service.mine();
        all = mine.isEmpty() ? List.of(new ChildJourney(null, service.general())) : mine;
    }

    public List<ChildJourney> getAll() {
        return all;
    }

    /** Whether it is of nobody. */
    public boolean isGeneral() {
        return all.get(0).name() == null;
    }
}
