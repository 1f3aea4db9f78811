package uk.opendoor.plan.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.access.Caller;
import uk.opendoor.shared.PersonId;

/** All versions of a plan, mine or of somebody I work with, and what changed from one to another. */
@Named
@RequestScoped
public class VersionsPage {

    @Inject
    private PaperService service;

    @Inject
    private Caller caller;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.from}")
    private String from;

    @Inject
    @ManagedProperty("#{param.to}")
    private String to;

    private List<VersionView> versions;
    private Changes changes;
    private int first;
    private int second;

    @PostConstruct
    void load() {
        PersonId whose = id == null || id.isEmpty() ? caller.person() : new PersonId(id);
        versions = service.versions(whose);
        List<Integer> kept = versions.stream()
                .filter(one -> !one.isDiscarded())
                .map(VersionView::number)
                .toList();
        if (isAsked() || kept.size() > 1) {
            first = number(from, kept.size() > 1 ? kept.get(1) : 0);
            second = number(to, kept.isEmpty() ? 0 : kept.get(0));
            changes = service.compare(whose, first, second).orElse(null);
        }
    }

    /** The page that is not there is not begun. */
    public void open() {}

    /** An address without it brings an empty text. */
    private boolean isAsked() {
        return from != null && !from.isEmpty();
    }

    private static int number(String typed, int otherwise) {
        return typed != null && typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : otherwise;
    }

    public String getId() {
        return id;
    }

    public List<VersionView> getVersions() {
        return versions;
    }

    /** Whether two versions are asked for, or there are two. */
    public boolean isCompared() {
        return second > 0;
    }

    /** Null if there are not two versions, or not those. */
    public Changes getChanges() {
        return changes;
    }

    public int getFirst() {
        return first;
    }

    public int getSecond() {
        return second;
    }
}
