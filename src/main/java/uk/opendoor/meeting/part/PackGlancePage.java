package uk.opendoor.meeting.part;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.meeting.work.WorkMeetingsService;

/** Who sent something for the pack, on the page of the meeting. */
@Named
@RequestScoped
public class PackGlancePage {

    @Inject
    private PackService service;

    @Inject
    private WorkMeetingsService work;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private Pack pack;

    @PostConstruct
    void load() {
        pack = service.glance(work.first(id), id);
    }

    public Pack getPack() {
        return pack;
    }

    public String getId() {
        return id;
    }
}
