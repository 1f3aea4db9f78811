package uk.opendoor.message.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Those who come back, the most urgent first. */
@Named
@RequestScoped
public class DutyPage {

    @Inject
    private DutyService service;

    private DutyList list;

    public void load() {
        list = service.all();
    }

    public DutyList getList() {
        return list;
    }
}
