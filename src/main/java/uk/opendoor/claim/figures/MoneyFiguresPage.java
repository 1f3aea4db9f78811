package uk.opendoor.claim.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.SentCsv;

/** How money went in my teams. */
@Named
@RequestScoped
public class MoneyFiguresPage {

    @Inject
    private MoneyFiguresService service;

    @Inject
    private Messages messages;

    private MoneyFigures figures;

    public void load() {
        figures = service.see();
    }

    /** The table of what was asked for, as a file for a spreadsheet. It names nobody. */
    public void send() {
        List<String> columns = List.of(
                messages.say("workClaims.what"),
                messages.say("teamMoney.answered"),
                messages.say("teamMoney.whole"),
                messages.say("teamMoney.inPart"),
                messages.say("teamMoney.refused"),
                messages.say("teamMoney.approved"));
        SentCsv.send(
                "money.csv",
                columns,
                service.see().things().stream().map(MoneyFiguresPage::row).toList());
    }

    private static List<Object> row(MoneyFigures.Thing one) {
        MoneyFigures.Counts counts = one.counts();
        return List.of(
                one.name(),
                counts.answered(),
                counts.whole(),
                counts.inPart(),
                counts.refused(),
                one.approved().pounds());
    }

    public MoneyFigures getFigures() {
        return figures;
    }
}
