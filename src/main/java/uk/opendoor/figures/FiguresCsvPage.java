package uk.opendoor.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.SentCsv;

/** One table of the figures, as a file for a spreadsheet. */
@Named
@RequestScoped
public class FiguresCsvPage {

    @Inject
    private SheetService sheets;

    @Inject
    @ManagedProperty("#{param.table}")
    private String table;

    @Inject
    @ManagedProperty("#{param.worker}")
    private String worker;

    @Inject
    @ManagedProperty("#{param.rule}")
    private String rule;

    public void send() {
        Sheet sheet = sheets.copy(table, LatePage.chosen(worker).map(PersonId::new), LatePage.chosen(rule));
        SentCsv.send(table + ".csv", sheet.columns(), sheet.rows());
    }
}
