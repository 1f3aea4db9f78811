package uk.opendoor.message.door;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.opendoor.account.ContactAddress;
import uk.opendoor.account.signin.TooManyTries;
import uk.opendoor.content.Authority;
import uk.opendoor.guide.Guide;
import uk.opendoor.guide.SitePage;
import uk.opendoor.message.MovedOn;
import uk.opendoor.notify.Channel;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.NotFound;
import uk.opendoor.web.DateInput;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.SentTwice;

/** The way back: who I am, and how I can be reached safely. The answer is the same whoever is typed in. */
@Named
@RequestScoped
public class OpenDoorPage {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int OLDEST_YEARS = 120;
    private static final int FEWEST_DIGITS = 5;

    @Inject
    private OpenDoorService service;

    @Inject
    private Guide guide;

    @Inject
    private Authority authority;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private final FieldErrors errors = new FieldErrors();
    private final DateInput bornOn = new DateInput();
    private SitePage page;
    private Receipt receipt;
    private String form = UUID.randomUUID().toString();
    private String who = "";
    private String way;
    private String at = "";
    private String safeWhen = "";
    private String notSay = "";
    private String needs = "";

    @PostConstruct
    void load() {
        page = guide.page("open-door").orElseThrow(NotFound::new);
    }

    public void send() {
        FreeText name = new FreeText("who", "openDoor.who", who);
        FreeText where = new FreeText("at", "openDoor.at", at);
        FreeText when = new FreeText("safeWhen", "openDoor.safeWhen", safeWhen);
        FreeText unsaid = new FreeText("notSay", "openDoor.notSay", notSay);
        FreeText wants = new FreeText("needs", "openDoor.needs", needs);
        name.check(1, Coming.WHO_LENGTH, errors, messages);
        checkBirth();
        checkWay(where);
        when.check(0, Coming.SAFE_LENGTH, errors, messages);
        unsaid.check(0, Coming.SAFE_LENGTH, errors, messages);
        wants.check(0, Coming.NEEDS_LENGTH, errors, messages);
        if (errors.getAll().isEmpty()) {
            keep(new Coming(
                    name.text(),
                    bornOn.date().orElseThrow(),
                    Way.valueOf(way),
                    where.text(),
                    when.text(),
                    unsaid.text(),
                    wants.text()));
        }
    }

    private void checkBirth() {
        LocalDate today = LocalDate.now(clock);
        boolean right = bornOn.date()
                .filter(day -> day.isBefore(today))
                .filter(day -> day.isAfter(today.minusYears(OLDEST_YEARS)))
                .isPresent();
        if (!right) {
            errors.add("bornOn", "bornOn-day", messages.say("openDoor.wrong.bornOn"));
        }
    }

    private void checkWay(FreeText where) {
        if (way == null || way.isEmpty()) {
            errors.add("way", "way:0", messages.say("openDoor.wrong.way"));
        }
        where.check(1, Coming.AT_LENGTH, errors, messages);
        if (errors.getOf().get("at") == null && !fits(where.text())) {
            errors.add("at", messages.say("openDoor.wrong.at." + way));
        }
    }

    /** A number may be a landline or from abroad: it has some digits, and nothing that is no part of a number. */
    private boolean fits(String typed) {
        if (Way.EMAIL.name().equals(way)) {
            return ContactAddress.read(Channel.EMAIL, typed).isPresent();
        }
        boolean isNumber = typed.matches("[\\p{Nd}\\s+()./-]+")
                && typed.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
        return way == null || way.isEmpty() || Way.OTHER.name().equals(way) || isNumber;
    }

    private void keep(Coming coming) {
        try {
            receipt = SentTwice.find(MovedOn.class, () -> service.come(form, coming));
        } catch (TooManyTries many) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(TOO_MANY_REQUESTS);
            errors.add("who", messages.say("openDoor.wrong.tooOften", many.minutes(), phone()));
        }
    }

    private String phone() {
        return authority.teams().get(0).phone().orElseThrow();
    }

    public SitePage getPage() {
        return page;
    }

    /** By when we try to reach who sends it today. */
    public LocalDate getPromised() {
        return service.promised();
    }

    /** What is given for it, or null as long as nothing was kept. */
    public Receipt getReceipt() {
        return receipt;
    }

    public List<Way> getWays() {
        return List.of(Way.values());
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public DateInput getBornOn() {
        return bornOn;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getSafeWhen() {
        return safeWhen;
    }

    public void setSafeWhen(String safeWhen) {
        this.safeWhen = safeWhen;
    }

    public String getNotSay() {
        return notSay;
    }

    public void setNotSay(String notSay) {
        this.notSay = notSay;
    }

    public String getNeeds() {
        return needs;
    }

    public void setNeeds(String needs) {
        this.needs = needs;
    }
}
