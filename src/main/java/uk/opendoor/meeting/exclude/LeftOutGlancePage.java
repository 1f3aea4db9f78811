package uk.opendoor.meeting.exclude;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who is left out, or is to be, on the page of the meeting; nothing for those whom it is not for. */
@Named
@RequestScoped
public class LeftOutGlancePage {

    @Inject
    private ExclusionService service;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private List<LeftOutView> all;

    @PostConstruct
    void load() {
        all = service.first(id).map(child -> service.all(child, id)).orElse(List.of());
    }

    public List<LeftOutView> getAll() {
        return all;
    }

    public String getId() {
        return id;
    }
}
