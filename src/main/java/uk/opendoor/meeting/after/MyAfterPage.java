package uk.opendoor.meeting.after;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.opendoor.access.Home;
import uk.opendoor.account.mine.Here;
import uk.opendoor.meeting.mine.MyMeetingsService;

/** The part of the page of one of my meetings that tells what became of it. */
@Named
@RequestScoped
public class MyAfterPage {

    @Inject
    private MyAfterService service;

    @Inject
    private MyMeetingsService mine;

    @Inject
    private Here here;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private List<MyAfterService.Told> told = List.of();

    @PostConstruct
    void load() {
        Home home = here.home();
        told = mine.openTo(id, home).stream()
                .map(child -> service.see(child, id, home))
                .flatMap(Optional::stream)
                .toList();
    }

    /** One for each child; none before the meeting was held. */
    public List<MyAfterService.Told> getTold() {
        return told;
    }
}
