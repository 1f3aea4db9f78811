package uk.opendoor.family.log.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.shared.PersonId;

/** One entry that a parent shared with me. */
@Named
@RequestScoped
public class SharedEntryPage {

    @Inject
    private SharedLogService logs;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.entry}")
    private String entryId;

    private SharedEntry entry;

    @PostConstruct
    void load() {
        entry = logs.read(new PersonId(id), entryId);
    }

    /** The page that is not there is not begun. */
    public void open() {}

    public SharedEntry getEntry() {
        return entry;
    }

    public String getId() {
        return id;
    }
}
