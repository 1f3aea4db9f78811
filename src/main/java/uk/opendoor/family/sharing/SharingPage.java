package uk.opendoor.family.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.shared.Messages;
import uk.opendoor.web.Buttons;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.SentTwice;

/** What I share, and with whom. */
@Named
@RequestScoped
public class SharingPage {

    private static final String HERE = "/me/sharing";

    @Inject
    private SharingService sharing;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    private final FieldErrors errors = new FieldErrors();
    private List<SupporterView> supporters;
    private String share = UUID.randomUUID().toString();
    private String relation = "";
    private String permission = "";

    @PostConstruct
    void load() {
        supporters = sharing.mine(caller.person());
    }

    /** Stops sharing, if that button was pressed. */
    public void press() {
        Buttons.pressed("stop").ifPresent(share -> {
            sharing.stop(caller.person(), share);
            done.say("shareStopped");
            Redirects.to(HERE);
        });
    }

    public void share() {
        if (relation.isEmpty()) {
            errors.add("relation", messages.say("sharing.wrong.who"));
        }
        if (permission.isEmpty()) {
            errors.add("permission", messages.say("sharing.wrong.what"));
        }
        if (errors.isEmpty()) {
            Permission what = Permission.valueOf(permission);
            SentTwice.carry(ChangedMeanwhile.class, () -> sharing.share(caller.person(), share, relation, what));
            done.say("share");
            Redirects.to(HERE);
        }
    }

    public List<SupporterView> getSupporters() {
        return supporters;
    }

    public List<Permission> getPermissions() {
        return SharingService.TO_SHARE;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    public String getShare() {
        return share;
    }

    public void setShare(String share) {
        this.share = share;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }

    public String getPermission() {
        return permission;
    }

    public void setPermission(String permission) {
        this.permission = permission;
    }
}
