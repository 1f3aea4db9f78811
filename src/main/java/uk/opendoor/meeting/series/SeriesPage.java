package uk.opendoor.meeting.series;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.meeting.work.WorkMeetingsService;

/** What comes next, on the page of a meeting. */
@Named
@RequestScoped
public class SeriesPage {

    @Inject
    private SeriesService service;

    @Inject
    private WorkMeetingsService work;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private List<SeriesView> all;

    @PostConstruct
    void load() {
        all = service.after(work.first(id), id);
    }

    public List<SeriesView> getAll() {
        return all;
    }
}
