package uk.opendoor.claim.pay.run;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.web.SentCsv;
import uk.opendoor.web.SentFile;

/** One run: its payments, and its two files. */
@Named
@RequestScoped
public class RunPage {

    @Inject
    private RunService service;

    @Inject
    @ManagedProperty("#{param.run}")
    private String id;

    private RunView run;

    @PostConstruct
    void load() {
        run = service.see(id);
    }

    /** The CSV file in place of a page. */
    public void csv() {
        SentCsv.sendToProgram(run.reference() + ".csv", RunCsv.COLUMNS, service.csv(id));
    }

    /** The pain.001 file in place of a page. */
    public void xml() {
        SentFile.save(run.reference() + ".xml", "application/xml", service.xml(id));
    }

    public RunView getRun() {
        return run;
    }
}
