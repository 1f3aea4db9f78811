package uk.opendoor.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.figures.trend.BarChart;
import uk.opendoor.figures.trend.Trend;
import uk.opendoor.figures.trend.TrendService;
import uk.opendoor.plan.edit.SignOffService;
import uk.opendoor.plan.edit.Waiting;

/** How my teams stand today, and how it went. */
@Named
@RequestScoped
public class FiguresPage {

    @Inject
    private FiguresService service;

    @Inject
    private TrendService trends;

    @Inject
    private SignOffService signOff;

    private TeamFigures figures;
    private List<Waiting> waiting;
    private List<Drawn> drawn;

    public void load() {
        figures = service.see();
        waiting = signOff.waiting();
        drawn = trends.see().stream()
                .map(trend -> new Drawn(trend, BarChart.of(trend)))
                .toList();
    }

    /** A trend, and how it looks. */
    public record Drawn(Trend trend, BarChart chart) {}

    /** So much of the longest bar of the workers, drawn 100 wide. */
    public Strip strip(Count count) {
        long most = figures.workers().stream()
                .mapToLong(one -> one.count().running())
                .max()
                .orElse(0);
        return Strip.of(count, most);
    }

    public TeamFigures getFigures() {
        return figures;
    }

    /** Plans that wait for a signature. */
    public List<Waiting> getWaiting() {
        return waiting;
    }

    public List<Drawn> getTrends() {
        return drawn;
    }
}
