package uk.opendoor.family.log.mine;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.family.log.EntryView;
import uk.opendoor.web.DateInput;

/** An entry as it was typed, right or wrong. */
public final class LogForm {

    /** Promises that one entry can hold. */
    private static final int MOST = 5;

    private static final int EMPTY_ROWS = 2;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final DateInput on = new DateInput();
    private final List<PromiseRow> rows;
    private String kind = "";
    private String at = "";
    private String who = "";
    private String role = "";
    private String said = "";

    /** For something that was today. */
    LogForm(LocalDate today) {
        rows = rows(0);
        on.show(today);
    }

    /** With room for more promises than it has. */
    LogForm(EntryView entry) {
        rows = rows(entry.promises().size());
        on.show(entry.on());
        kind = entry.kind().name();
        at = entry.at() == null ? "" : TIME.format(entry.at());
        who = entry.who();
        role = entry.role();
        said = entry.said();
        add(entry.promises());
    }

    private static List<PromiseRow> rows(int promises) {
        return Stream.generate(PromiseRow::new)
                .limit(Math.max(promises, Math.min(MOST, promises + EMPTY_ROWS)))
                .toList();
    }

    /** Puts promises that are not in it yet into the rows that are empty. */
    void add(List<EntryView.Promised> promises) {
        Set<String> there = rows.stream().map(PromiseRow::getId).collect(Collectors.toSet());
        Iterator<PromiseRow> empty = rows.stream().filter(PromiseRow::isEmpty).iterator();
        promises.stream()
                .filter(promise -> !there.contains(promise.id()))
                .takeWhile(promise -> empty.hasNext())
                .forEach(promise -> empty.next().show(promise));
    }

    public DateInput getOn() {
        return on;
    }

    public List<PromiseRow> getRows() {
        return rows;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
