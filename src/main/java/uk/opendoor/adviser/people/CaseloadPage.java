package uk.opendoor.adviser.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** My people. */
@Named
@RequestScoped
public class CaseloadPage {

    @Inject
    private CaseloadService caseload;

    private List<CaseloadEntry> entries = List.of();

    public void load() {
        entries = caseload.mine();
    }

    public List<CaseloadEntry> getEntries() {
        return entries;
    }

    /** Whether there are more than the page can show. */
    public boolean isCut() {
        return entries.size() == CaseloadService.MOST;
    }
}
