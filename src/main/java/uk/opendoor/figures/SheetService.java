package uk.opendoor.figures;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.audit.AuditTrail;
import uk.opendoor.audit.Deed;
import uk.opendoor.audit.Event;
import uk.opendoor.figures.trend.Trend;
import uk.opendoor.figures.trend.TrendService;
import uk.opendoor.plan.edit.SignOffService;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;
import uk.opendoor.shared.PersonId;

/** The figures as tables to take along. A table that names young people leaves the portal: that is written down. */
@UseCase
public class SheetService {

    /** More than is ever late in the teams of one manager. */
    private static final int MOST = 20_000;

    private FiguresService figures;
    private TrendService trends;
    private SignOffService signOff;
    private AuditTrail audit;
    private Caller caller;
    private Messages messages;

    protected SheetService() {}

    @Inject
    public SheetService(
            FiguresService figures,
            TrendService trends,
            SignOffService signOff,
            AuditTrail audit,
            Caller caller,
            Messages messages) {
        this.figures = figures;
        this.trends = trends;
        this.signOff = signOff;
        this.audit = audit;
        this.caller = caller;
        this.messages = messages;
    }

    /**
     * @param table workers, rules, late, sign-off, or the code of a trend
     * @param worker of what is late, only theirs
     * @param rule of what is late, only by this time limit
     * @throws NotFound if there is no such table
     */
    @Permitted(Permission.TEAM)
    public Sheet copy(String table, Optional<PersonId> worker, Optional<String> rule) {
        return switch (table) {
            case "workers" -> workers();
            case "rules" -> rules();
            case "late" -> named(late(worker, rule));
            case "sign-off" -> named(waiting());
            default ->
                trends.see().stream()
                        .filter(one -> table.equals(one.code()))
                        .findFirst()
                        .map(this::trend)
                        .orElseThrow(NotFound::new);
        };
    }

    private Sheet named(Sheet sheet) {
        audit.record(new Event(
                Deed.SEEN, caller.person(), caller.roleNames(), null, "COPY_TEAM_TABLE", null, caller.from()));
        return sheet;
    }

    private Sheet workers() {
        return sheet(
                figures.see().workers().stream()
                        .map(one -> row(
                                one.name(),
                                one.team(),
                                one.people(),
                                one.count().running(),
                                one.count().late(),
                                one.count().soon(),
                                one.count().longest(),
                                one.visits()))
                        .toList(),
                "figures.worker",
                "team.team",
                "figures.people",
                "figures.running",
                "figures.late",
                "figures.soon",
                "figures.longest",
                "figures.visits");
    }

    private Sheet rules() {
        return sheet(
                figures.see().rules().stream()
                        .map(one -> row(
                                messages.say("clock." + one.rule() + ".name"),
                                one.count().running(),
                                one.count().late(),
                                one.count().soon(),
                                one.count().longest()))
                        .toList(),
                "figures.rule",
                "figures.running",
                "figures.late",
                "figures.soon",
                "figures.longest");
    }

    private Sheet late(Optional<PersonId> worker, Optional<String> rule) {
        return sheet(
                figures.late(worker, rule, MOST).rows().stream()
                        .map(one -> row(
                                one.name(),
                                one.workers(),
                                messages.say("clock." + one.clock().rule() + ".name"),
                                one.clock().due(),
                                one.getDays()))
                        .toList(),
                "people.name",
                "figures.worker",
                "figures.rule",
                "queue.due",
                "figures.days");
    }

    private Sheet waiting() {
        return sheet(
                signOff.waiting().stream()
                        .map(one -> row(one.name(), one.agreedOn()))
                        .toList(),
                "people.name",
                "signOff.agreed");
    }

    private Sheet trend(Trend trend) {
        List<String> columns = Stream.concat(
                        Stream.of(trend.months() ? "figures.month" : "figures.week"),
                        trend.series().stream().map(one -> "figures." + trend.code() + "." + one))
                .toList();
        return sheet(trend.points().stream().map(one -> point(one, trend)).toList(), columns.toArray(String[]::new));
    }

    /** What nobody counted is left empty: it is not nothing. */
    private static List<Object> point(Trend.Point point, Trend trend) {
        Stream<Object> values = point.values().isEmpty()
                ? trend.series().stream().map(none -> "")
                : point.values().stream().map(Object.class::cast);
        return Stream.concat(Stream.of(point.from()), values).toList();
    }

    private Sheet sheet(List<List<Object>> rows, String... columns) {
        return new Sheet(Stream.of(columns).map(messages::say).toList(), rows);
    }

    private static List<Object> row(Object... cells) {
        return List.of(cells);
    }
}
