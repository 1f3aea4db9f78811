package uk.opendoor.meeting.exclude;

import java.time.LocalDate;
import java.util.Optional;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;

/** What a worker types to ask the chair. */
public final class AskForm {

    private String extent = "";
    private String ground = "";
    private String reason = "";
    private String late = "";

    /** @return nothing if something is wrong, which is said then */
    Optional<Asked> read(LeftOutView one, FieldErrors errors, Messages messages) {
        check("ask-", extent, ground, errors, messages);
        FreeText why = new FreeText("ask-reason", "leftOut.reason", reason);
        why.check(DecideForm.SHORTEST, Exclusion.REASON_LENGTH, errors, messages);
        FreeText lateWhy = new FreeText("ask-late", "leftOut.late", late);
        lateWhy.check(one.late() ? DecideForm.SHORTEST : 0, Exclusion.WHY_LENGTH, errors, messages);
        return errors.getAll().isEmpty()
                ? Optional.of(new Asked(Extent.valueOf(extent), Ground.valueOf(ground), why.text(), lateWhy.text()))
                : Optional.empty();
    }

    /** @param prefix of the ids of its boxes */
    static void check(String prefix, String extent, String ground, FieldErrors errors, Messages messages) {
        if (extent == null || extent.isEmpty()) {
            errors.add(prefix + "extent", prefix + "extent:0", messages.say("leftOut.wrong.extent"));
        }
        if (ground == null || ground.isEmpty()) {
            errors.add(prefix + "ground", messages.say("leftOut.wrong.ground"));
        }
    }

    /** A day by which the chair looks again: after today, and no later than that. */
    static Optional<LocalDate> day(
            String field, DateInput typed, LocalDate today, LocalDate until, FieldErrors errors, Messages messages) {
        Optional<LocalDate> day = typed.date();
        if (day.isEmpty()) {
            errors.add(field, field + "-day", messages.say("date.wrong", messages.say("leftOut.review")));
        } else if (!day.get().isAfter(today) || day.get().isAfter(until)) {
            errors.add(field, field + "-day", messages.say("leftOut.wrong.review"));
            return Optional.empty();
        }
        return day;
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

    public String getLate() {
        return late;
    }

    public void setLate(String late) {
        this.late = late;
    }
}
