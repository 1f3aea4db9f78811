package uk.opendoor.meeting.held.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.meeting.held.HeldState;

/** Meetings of the case system: what waits to be released, what says something else now, and what was turned down. */
@Named
@RequestScoped
public class HeldPage {

    @Inject
    private HeldMeetingsService service;

    private List<HeldView> all;

    /** Before the page is made: it asks what there is while it is built. */
    @PostConstruct
    void load() {
        all = service.mine().stream()
                .filter(one ->
                        one.otherwise() || one.held().isWaiting() || one.held().state() == HeldState.TURNED_DOWN)
                .toList();
    }

    public List<HeldView> getAll() {
        return all;
    }

    public List<HeldView> getWaiting() {
        return all.stream().filter(one -> one.held().isWaiting()).toList();
    }

    public List<HeldView> getOtherwise() {
        return all.stream().filter(HeldView::otherwise).toList();
    }

    public List<HeldView> getTurnedDown() {
        return all.stream()
                .filter(one -> one.held().state() == HeldState.TURNED_DOWN)
                .toList();
    }
}
