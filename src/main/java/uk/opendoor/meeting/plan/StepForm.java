package uk.opendoor.meeting.plan;

import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;

/** What a worker types of one step. */
public final class StepForm {

    private static final int SHORTEST = 3;
    private static final String EVERYBODY = "";

    private final DateInput day = new DateInput();
    private String once = "";
    private String base = "0";
    private String change = "";
    private String family = "";
    private String ours = "";
    private String known = "";
    private String who = "";
    private String fallsTo = EVERYBODY;

    void show(WorkFamilyPlan.Step step) {
        StepWords words = step.words();
        base = String.valueOf(step.number());
        change = words.change();
        family = words.family();
        ours = words.ours();
        known = words.known();
        who = words.who();
        fallsTo = words.fallsTo() == null ? EVERYBODY : words.fallsTo().value();
        day.show(words.due());
    }

    /** What was typed, if all of it is right. */
    Optional<StepWords> read(FieldErrors errors, Messages messages) {
        String mustChange = text("change", "familyPlan.change", change, SHORTEST, StepWords.LENGTH, errors, messages);
        String theyDo = text("family", "familyPlan.family", family, SHORTEST, StepWords.LENGTH, errors, messages);
        String weDo = text("ours", "familyPlan.ours", ours, 0, StepWords.LENGTH, errors, messages);
        String howKnown = text("known", "familyPlan.known", known, SHORTEST, StepWords.LENGTH, errors, messages);
        String whoOfUs = text("who", "workFamilyPlan.who", who, 0, StepWords.WHO_LENGTH, errors, messages);
        Optional<LocalDate> due = day.date();
        if (due.isEmpty()) {
            errors.add("day", "day-day", messages.say("workFamilyPlan.wrong.day"));
        }
        return errors.getAll().isEmpty()
                ? Optional.of(new StepWords(mustChange, theyDo, weDo, howKnown, whoOfUs, due.orElseThrow(), relative()))
                : Optional.empty();
    }

    private static String text(
            String field,
            String called,
            String typed,
            int shortest,
            int longest,
            FieldErrors errors,
            Messages messages) {
        FreeText text = new FreeText(field, called, typed);
        text.check(shortest, longest, errors, messages);
        return text.text();
    }

    private PersonId relative() {
        return fallsTo == null || fallsTo.equals(EVERYBODY) ? null : new PersonId(fallsTo);
    }

    int number() {
        return base.matches("\\d{1,6}") ? Integer.parseInt(base) : Integer.MAX_VALUE;
    }

    public DateInput getDay() {
        return day;
    }

    public String getOnce() {
        return once;
    }

    public void setOnce(String once) {
        this.once = once;
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getOurs() {
        return ours;
    }

    public void setOurs(String ours) {
        this.ours = ours;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getFallsTo() {
        return fallsTo;
    }

    public void setFallsTo(String fallsTo) {
        this.fallsTo = fallsTo;
    }
}
