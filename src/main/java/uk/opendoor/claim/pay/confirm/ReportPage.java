package uk.opendoor.claim.pay.confirm;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What became of a confirmation, row by row. */
@Named
@RequestScoped
public class ReportPage {

    @Inject
    private ConfirmService service;

    @Inject
    @ManagedProperty("#{param.confirmation}")
    private String id;

    private ReportView report;

    @PostConstruct
    void load() {
        report = service.see(id);
    }

    public ReportView getReport() {
        return report;
    }

    /** What became of at least one row. */
    public List<RowOutcome> getOutcomes() {
        return Stream.of(RowOutcome.values())
                .filter(one -> report.count(one) > 0)
                .toList();
    }
}
