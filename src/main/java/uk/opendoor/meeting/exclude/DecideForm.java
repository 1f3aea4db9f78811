package uk.opendoor.meeting.exclude;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.opendoor.meeting.Slot;
import uk.opendoor.meeting.book.SlotTyped;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;

/** What a chair types to leave somebody out. What is wrong is said, and nothing that was typed is lost. */
public final class DecideForm {

    static final int SHORTEST = 10;

    private final DateInput partDay = new DateInput();
    private final DateInput review = new DateInput();
    private final Map<String, Boolean> instead = new HashMap<>();
    private final Map<String, Boolean> companions = new HashMap<>();
    private String extent = "";
    private String ground = "";
    private String reason = "";
    private String partTime = "";
    private String partLength = "";
    private String letter = "";
    private boolean leaksRead;

    /** What was asked for stands there until the chair writes something else. */
    void show(LeftOutView one) {
        partDay.show(one.slot().day());
        partLength = String.valueOf(one.slot().minutes());
        if (one.open() != null) {
            extent = one.open().extent().name();
            ground = one.open().ground().name();
            reason = one.open().reason();
        }
    }

    /** @return nothing if something is wrong, which is said then */
    Optional<Decided> read(LeftOutView one, LocalDateTime now, FieldErrors errors, Messages messages) {
        AskForm.check("", extent, ground, errors, messages);
        FreeText why = new FreeText("reason", "leftOut.reason", reason);
        why.check(SHORTEST, Exclusion.REASON_LENGTH, errors, messages);
        boolean isPart = Extent.PART.name().equals(extent);
        Optional<Slot> part = isPart ? part(new SlotTyped(errors, messages, now)) : Optional.empty();
        Optional<LocalDate> day = reviewDay(one, now.toLocalDate(), errors, messages);
        Set<Instead> gets = ticked();
        if (gets.isEmpty()) {
            errors.add("instead", "instead-" + Instead.VIEWS, messages.say("leftOut.wrong.instead"));
        }
        FreeText words = new FreeText("letter", "leftOut.letter", letter);
        words.check(SHORTEST, Exclusion.LETTER_LENGTH, errors, messages);
        if (!errors.getAll().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Decided(
                Extent.valueOf(extent),
                Ground.valueOf(ground),
                why.text(),
                part.orElse(null),
                day.orElseThrow(),
                gets,
                comeAlong(one),
                words.text()));
    }

    private Optional<Slot> part(SlotTyped typed) {
        return typed.slot(typed.day("part", partDay), "part-time", partTime, "part-length", partLength);
    }

    private Optional<LocalDate> reviewDay(LeftOutView one, LocalDate today, FieldErrors errors, Messages messages) {
        return AskForm.day("review", review, today, one.reviewUntil(), errors, messages);
    }

    private Set<Instead> ticked() {
        Set<Instead> all = EnumSet.noneOf(Instead.class);
        List.of(Instead.values()).stream()
                .filter(one -> Boolean.TRUE.equals(instead.get(one.name())))
                .forEach(all::add);
        return all;
    }

    private List<String> comeAlong(LeftOutView one) {
        return one.supporters().stream()
                .map(LeftOutView.Supporter::invitationId)
                .filter(id -> Boolean.TRUE.equals(companions.get(id)))
                .limit(Exclusion.MOST_COMPANIONS)
                .toList();
    }

    public DateInput getPartDay() {
        return partDay;
    }

    public DateInput getReview() {
        return review;
    }

    public Map<String, Boolean> getInstead() {
        return instead;
    }

    public Map<String, Boolean> getCompanions() {
        return companions;
    }

    public String getExtent() {
        return extent;
    }

    public void setExtent(String extent) {
        this.extent = extent;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPartTime() {
        return partTime;
    }

    public void setPartTime(String partTime) {
        this.partTime = partTime;
    }

    public String getPartLength() {
        return partLength;
    }

    public void setPartLength(String partLength) {
        this.partLength = partLength;
    }

    /** Whether the chair says that what was found may stand in the letter. */
    public boolean isLeaksRead() {
        return leaksRead;
    }

    public void setLeaksRead(boolean leaksRead) {
        this.leaksRead = leaksRead;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }
}
