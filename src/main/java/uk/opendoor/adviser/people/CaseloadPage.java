package uk.opendoor.adviser.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.opendoor.status.CareLeaverStatus;

/** My people. */
@Named
@RequestScoped
public class CaseloadPage {

    @Inject
    private CaseloadService caseload;

    @Inject
    @ManagedProperty("#{param.name}")
    private String name;

    @Inject
    @ManagedProperty("#{param.status}")
    private String status;

    private List<CaseloadEntry> entries = List.of();
    private CaseloadChoice choice;
    private List<CaseloadEntry> wanted = List.of();

    /** Before the page is made: it asks what there is while it is built. */
    @PostConstruct
    void load() {
        choice = new CaseloadChoice(text(name), text(status));
        entries = caseload.mine();
        wanted = choice.among(entries);
    }

    private static String text(String typed) {
        return Optional.ofNullable(typed).orElse("");
    }

    public List<CaseloadEntry> getEntries() {
        return entries;
    }

    public CaseloadChoice getChoice() {
        return choice;
    }

    /** The lines that are wanted. */
    public List<CaseloadEntry> getWanted() {
        return wanted;
    }

    /** Every status that somebody has, in the order of the law. */
    public List<CareLeaverStatus> getStatuses() {
        return entries.stream()
                .map(CaseloadEntry::status)
                .filter(Objects::nonNull)
                .map(CaseloadEntry.Status::now)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether there are more than the page can show. */
    public boolean isCut() {
        return entries.size() == CaseloadService.MOST;
    }
}
