package uk.opendoor.family.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.account.Profile;
import uk.opendoor.account.ProfileService;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.family.Whereabouts;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.FreeText;
import uk.opendoor.web.Redirects;

/**
 * Where a young person lives. Whoever needs a reason to see it is asked for it first; the answer comes with the form that
 * was sent, for a page that is opened again would not know the reason any more.
 */
@Named
@RequestScoped
public class WhereaboutsPage {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    @Inject
    private ProfileService profiles;

    @Inject
    private WhereaboutsService whereabouts;

    @Inject
    private Access access;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private final FieldErrors errors = new FieldErrors();
    private Profile profile;
    private boolean seen;
    private boolean mayChange;
    private String why;
    private String home;
    private String daily;
    private int version;

    @PostConstruct
    void load() {
        profile = profiles.see(whose());
        mayChange = access.allows(Permission.WHEREABOUTS, whose());
    }

    /** Shows it at once to those who need no reason. */
    public void open() {
        if (access.allows(Permission.HOME_ADDRESS, whose())) {
            show(null);
        }
    }

    public void see() {
        FreeText reason = new FreeText("why", "whereabouts.why", why);
        reason.check(SHORTEST_REASON, LONGEST_REASON, errors, messages);
        if (errors.isEmpty()) {
            show(reason.text());
        }
    }

    private void show(String reason) {
        WhereaboutsView view = whereabouts.see(whose(), reason);
        home = view.home();
        daily = view.daily();
        version = view.version();
        seen = true;
    }

    public void change() {
        seen = true;
        FreeText newHome = new FreeText("home", "whereabouts.home", home);
        FreeText newDaily = new FreeText("daily", "whereabouts.daily", daily);
        newHome.check(0, Whereabouts.LENGTH, errors, messages);
        newDaily.check(0, Whereabouts.LENGTH, errors, messages);
        if (errors.isEmpty()) {
            change(new WhereaboutsView(newHome.text(), newDaily.text(), version));
        }
    }

    private void change(WhereaboutsView wanted) {
        try {
            whereabouts.change(whose(), wanted);
            done.say("whereabouts");
            Redirects.to("/work/people/" + id);
        } catch (ChangedMeanwhile faster) {
            errors.add("home", messages.say("whereabouts.wrong.changed"));
        }
    }

    private PersonId whose() {
        return new PersonId(id);
    }

    public Profile getProfile() {
        return profile;
    }

    public boolean isSeen() {
        return seen;
    }

    public boolean isMayChange() {
        return mayChange;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getHome() {
        return home;
    }

    public void setHome(String home) {
        this.home = home;
    }

    public String getDaily() {
        return daily;
    }

    public void setDaily(String daily) {
        this.daily = daily;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
