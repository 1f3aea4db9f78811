package uk.opendoor.claim.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Claims of my people: what waits for an answer, and what was decided. */
@Named
@RequestScoped
public class WorkClaimsPage {

    @Inject
    private WorkClaimsService service;

    @Inject
    @ManagedProperty("#{param.of}")
    private String of;

    private List<ClaimRow> waiting;
    private List<ClaimRow> decided;

    @PostConstruct
    void load() {
        WorkClaimsService.Lists all = service.lists();
        waiting = among(all.waiting());
        decided = among(all.decided());
    }

    /** All of them, or those of one young person whose record led here. */
    private List<ClaimRow> among(List<ClaimRow> rows) {
        return of == null || of.isEmpty()
                ? rows
                : rows.stream().filter(row -> row.whose().equals(of)).toList();
    }

    public List<ClaimRow> getWaiting() {
        return waiting;
    }

    public List<ClaimRow> getDecided() {
        return decided;
    }
}
