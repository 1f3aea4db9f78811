package uk.opendoor.claim.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import uk.opendoor.claim.mine.MoneyLine;
import uk.opendoor.claim.mine.MyMoneyService;
import uk.opendoor.shared.PersonId;

/** Claims of my people: what waits for an answer, what nobody asked for, and what was decided. */
@Named
@RequestScoped
public class WorkClaimsPage {

    @Inject
    private WorkClaimsService service;

    @Inject
    private MyMoneyService money;

    @Inject
    @ManagedProperty("#{param.of}")
    private String of;

    private WorkClaimsService.Lists all;
    private List<MoneyLine> left = List.of();

    @PostConstruct
    void load() {
        all = service.lists();
        if (!of.isEmpty()) {
            left = money.see(new PersonId(of)).now().stream()
                    .filter(line -> line.balance() != null)
                    .toList();
        }
    }

    /** All of them, or those of one young person whose record led here. */
    private <T> List<T> among(List<T> rows, Function<T, String> whose) {
        return of.isEmpty()
                ? rows
                : rows.stream().filter(row -> whose.apply(row).equals(of)).toList();
    }

    public List<ClaimRow> getWaiting() {
        return among(all.waiting(), ClaimRow::whose);
    }

    public List<UnclaimedRow> getUnclaimed() {
        return among(all.unclaimed(), UnclaimedRow::whose);
    }

    public List<ClaimRow> getDecided() {
        return among(all.decided(), ClaimRow::whose);
    }

    /** What is left of each sum of the one young person whose record led here. */
    public List<MoneyLine> getLeft() {
        return left;
    }

    public boolean isOfOne() {
        return !of.isEmpty();
    }
}
