package uk.opendoor.adviser.care;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;

/** What somebody types of a home. */
public final class HomeForm {

    private final DateInput since = new DateInput();
    private final DateInput until = new DateInput();
    private final Map<String, Boolean> lookedAt = new HashMap<>();
    private String kind = Accommodation.U.name();
    private boolean provided;
    private String suitable = "";
    private String words = "";

    void fill(HomeFacts facts) {
        since.show(facts.since());
        if (facts.until() != null) {
            until.show(facts.until());
        }
        kind = facts.kind().name();
        provided = facts.provided();
        suitable = facts.suitable() == null ? "" : facts.suitable().toString();
        facts.lookedAt().forEach(one -> lookedAt.put(one.name(), true));
        words = facts.words();
    }

    /** The facts, or null once something is wrong. */
    HomeFacts read(FieldErrors errors, Messages messages) {
        LocalDate from = since.date().orElse(null);
        LocalDate to = until.date().orElse(null);
        if (from == null) {
            errors.add("since", "since-day", messages.say("date.wrong", messages.say("care.movedIn")));
        }
        if (to == null && !until.isEmpty()) {
            errors.add("until", "until-day", messages.say("date.wrong", messages.say("care.movedOut")));
        } else if (from != null && to != null && !from.isBefore(to)) {
            errors.add("until", "until-day", messages.say("care.wrong.movedOut"));
        }
        Accommodation where = Accommodation.valueOf(kind);
        Boolean suits = suitable.isEmpty() ? null : Boolean.valueOf(suitable);
        if (where.isNeverSuitable() && Boolean.TRUE.equals(suits)) {
            errors.add("suitable", "suitable:0", messages.say("workContact.wrong.neverSuitable"));
        }
        FreeText typed = new FreeText("words", "care.words", words);
        typed.check(0, HomeStay.WORDS_LENGTH, errors, messages);
        return errors.isEmpty() ? new HomeFacts(from, to, where, provided, suits, looked(), typed.text()) : null;
    }

    private Set<Consideration> looked() {
        return Stream.of(Consideration.values())
                .filter(one -> lookedAt.getOrDefault(one.name(), false))
                .collect(Collectors.toSet());
    }

    public DateInput getSince() {
        return since;
    }

    public DateInput getUntil() {
        return until;
    }

    public Map<String, Boolean> getLookedAt() {
        return lookedAt;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public boolean isProvided() {
        return provided;
    }

    public void setProvided(boolean provided) {
        this.provided = provided;
    }

    public String getSuitable() {
        return suitable;
    }

    public void setSuitable(String suitable) {
        this.suitable = suitable;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
