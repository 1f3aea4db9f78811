package uk.opendoor.meeting.exclude;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.opendoor.meeting.MovedOn;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.Dates;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentPdf;
import uk.opendoor.web.SentTwice;
import uk.opendoor.web.Sheet;

/** One who is left out of a meeting, or is to be: asking the chair, deciding, refusing, looking again, and the letter. */
@Named
@RequestScoped
public class LeftOutPage {

    @Inject
    private ExclusionService service;

    @Inject
    private AskService asking;

    @Inject
    private LetterService letters;

    @Inject
    private Messages messages;

    @Inject
    private Dates dates;

    @Inject
    private Done done;

    @Inject
    private Clock clock;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.invitation}")
    private String invitation;

    private final FieldErrors errors = new FieldErrors();
    private final AskForm ask = new AskForm();
    private final DecideForm form = new DecideForm();
    private final DateInput next = new DateInput();
    private PersonId child;
    private LeftOutView one;
    private boolean movedOn;
    private Sheet letter;
    private List<String> leaks = List.of();
    private String once = UUID.randomUUID().toString();
    private String base = "";
    private String seen = "";
    private String refuseWhy = "";
    private String found = "";

    @PostConstruct
    void load() {
        child = service.first(id, invitation);
        one = service.see(child, id, invitation);
        base = open();
        form.show(one);
    }

    /** What waits as it stands now, or how often that which is in force was looked at. */
    private String open() {
        if (one.open() == null) {
            return "";
        }
        return one.open().inForce()
                ? String.valueOf(one.open().looks().size())
                : one.open().id();
    }

    /** The button that takes a request back, if it was pressed. */
    public void press() {
        Buttons.pressed("withdraw")
                .ifPresent(
                        request -> carry("exclusionWithdrawn", () -> asking.withdraw(child, id, invitation, request)));
    }

    public void ask() {
        ask.read(one, errors, messages)
                .ifPresent(asked -> carry("exclusionAsked", () -> asking.ask(child, id, invitation, once, asked)));
    }

    /** Shows the letter as it would go. */
    public void preview() {
        decided().ifPresent(this::show);
    }

    /** Sends the letter that the chair has seen; if it has changed since, it is shown again. */
    public void decide() {
        Optional<Decided> decided = decided();
        String before = seen;
        decided.ifPresent(this::show);
        if (decided.isPresent() && !leaks.isEmpty() && !form.isLeaksRead()) {
            errors.add("leaks-read", messages.say("leftOut.wrong.leaks"));
        } else if (decided.isPresent() && seen.equals(before)) {
            carry("excluded", () -> service.decide(child, id, invitation, base, once, decided.get()));
        }
    }

    private Optional<Decided> decided() {
        return form.read(one, LocalDateTime.now(clock), errors, messages);
    }

    private void show(Decided decided) {
        letter = new LetterSheet(messages, dates).of(letters.draft(child, id, invitation, decided));
        leaks = letters.leaks(child, id, invitation, decided.letter());
        seen = UUID.nameUUIDFromBytes(letter.html().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public void refuse() {
        FreeText why = new FreeText("refuse-why", "leftOut.refuseWhy", refuseWhy);
        why.check(DecideForm.SHORTEST, Exclusion.WHY_LENGTH, errors, messages);
        if (errors.getAll().isEmpty()) {
            carry("exclusionRefused", () -> service.refuse(child, id, invitation, base, why.text()));
        }
    }

    public void confirm() {
        FreeText words = found();
        Optional<LocalDate> day = AskForm.day("next", next, LocalDate.now(clock), one.reviewUntil(), errors, messages);
        if (errors.getAll().isEmpty()) {
            look("exclusionConfirmed", words, day.orElseThrow());
        }
    }

    public void end() {
        FreeText words = found();
        if (errors.getAll().isEmpty()) {
            look("exclusionEnded", words, null);
        }
    }

    private FreeText found() {
        FreeText words = new FreeText("found", "leftOut.found", found);
        words.check(DecideForm.SHORTEST, Exclusion.WHY_LENGTH, errors, messages);
        return words;
    }

    private void look(String what, FreeText words, LocalDate until) {
        int number = base.matches("\\d{1,6}") ? Integer.parseInt(base) : -1;
        carry(what, () -> service.look(child, id, invitation, new Looked(once, number, words.text(), until)));
    }

    private void carry(String what, Runnable deed) {
        try {
            SentTwice.carry(MovedOn.class, deed);
            done.say(what);
            Redirects.to("/work/meetings/" + id + "/left-out/" + invitation);
        } catch (MovedOn meanwhile) {
            movedOn = true;
            one = service.see(child, id, invitation);
            base = open();
        }
    }

    public void sendPdf() {
        Sheet sheet = new LetterSheet(messages, dates).of(letters.sent(child, id, invitation));
        SentPdf.send("letter.pdf", sheet, false);
    }

    public LeftOutView getOne() {
        return one;
    }

    public String getId() {
        return id;
    }

    public boolean isMovedOn() {
        return movedOn;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public AskForm getAsk() {
        return ask;
    }

    public DecideForm getForm() {
        return form;
    }

    public DateInput getNext() {
        return next;
    }

    /** The letter before it goes, or null. */
    public String getLetter() {
        return letter == null ? null : letter.html();
    }

    /** What stands in it and is of somebody else. */
    public List<String> getLeaks() {
        return leaks;
    }

    public List<Extent> getExtents() {
        return List.of(Extent.values());
    }

    public List<Ground> getGrounds() {
        return List.of(Ground.values());
    }

    public List<Instead> getInsteads() {
        return List.of(Instead.values());
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
        this.base = base == null ? "" : base;
    }

    /** Which letter the chair has seen; empty while none. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen == null ? "" : seen;
    }

    public String getRefuseWhy() {
        return refuseWhy;
    }

    public void setRefuseWhy(String refuseWhy) {
        this.refuseWhy = refuseWhy;
    }

    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = found;
    }
}
