package uk.opendoor.meeting.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.opendoor.meeting.MeetingKind;

/** The meetings about my people: a table of what is ahead, or a week or a month of them. */
@Named
@RequestScoped
public class MeetingsPage {

    private static final int MONTHS_AHEAD = 24;

    @Inject
    private WorkMeetingsService service;

    @Inject
    private Clock clock;

    @Inject
    @ManagedProperty("#{param.name}")
    private String name;

    @Inject
    @ManagedProperty("#{param.kind}")
    private String kind;

    @Inject
    @ManagedProperty("#{param.span}")
    private String spanKind;

    @Inject
    @ManagedProperty("#{param.on}")
    private String on;

    private MeetingChoice choice;
    private Span span;
    private List<MeetingRow> rows;
    private List<MeetingRow> wanted;
    private Clashes clashes;
    private int waiting;

    /** Before the page is made: it asks what there is while it is built. */
    @PostConstruct
    void load() {
        LocalDate today = LocalDate.now(clock);
        choice = new MeetingChoice(text(name), text(kind));
        span = text(spanKind).isEmpty() ? null : Span.of(spanKind, on, today);
        rows = span == null
                ? service.mine(today, today.plusMonths(MONTHS_AHEAD))
                : service.mine(span.since(), span.until());
        wanted = choice.among(rows);
        clashes = Clashes.among(rows);
        waiting = service.waiting();
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    public List<MeetingRow> getRows() {
        return rows;
    }

    /** The lines that are wanted. */
    public List<MeetingRow> getWanted() {
        return wanted;
    }

    public MeetingChoice getChoice() {
        return choice;
    }

    /** The week or the month, or null for the table. */
    public Span getSpan() {
        return span;
    }

    public List<List<LocalDate>> getWeeks() {
        return span.weeks();
    }

    public List<MeetingRow> on(LocalDate day) {
        return wanted.stream().filter(row -> row.day().equals(day)).toList();
    }

    public boolean isToday(LocalDate day) {
        return LocalDate.now(clock).equals(day);
    }

    /** What cannot be as it is booked. */
    public Clashes getClashes() {
        return clashes;
    }

    public List<MeetingKind> getKinds() {
        return List.of(MeetingKind.values());
    }

    public int getWaiting() {
        return waiting;
    }
}
