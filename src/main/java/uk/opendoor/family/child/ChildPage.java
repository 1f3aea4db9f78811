package uk.opendoor.family.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.opendoor.access.Permission;
import uk.opendoor.account.Profile;
import uk.opendoor.account.ProfileService;
import uk.opendoor.family.person.WhereaboutsService;
import uk.opendoor.shared.PersonId;

/** A child, as far as the reader may see. Each part passes the door by itself. */
@Named
@RequestScoped
public class ChildPage {

    @Inject
    private FamilyService family;

    @Inject
    private ProfileService profiles;

    @Inject
    private WhereaboutsService whereabouts;

    private String id;
    private ChildView child;
    private Profile profile;
    private String home;
    private String daily;

    public void load() {
        PersonId whose = new PersonId(id);
        child = family.child(whose);
        profile = child.sees(Permission.PROFILE) ? profiles.see(whose) : null;
        home = child.sees(Permission.HOME_ADDRESS) ? whereabouts.home(whose) : null;
        daily = child.sees(Permission.DAILY_PLACES) ? whereabouts.daily(whose) : null;
    }

    public ChildView getChild() {
        return child;
    }

    public Profile getProfile() {
        return profile;
    }

    /** In lines; null if it was not granted. */
    public String getHome() {
        return home;
    }

    public String getDaily() {
        return daily;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
