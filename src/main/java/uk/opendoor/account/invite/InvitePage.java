package uk.opendoor.account.invite;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.Optional;
import uk.opendoor.access.Access;
import uk.opendoor.access.Permission;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;
import uk.opendoor.web.Done;
import uk.opendoor.web.FieldErrors;
import uk.opendoor.web.Redirects;
import uk.opendoor.web.Site;

/**
 * Where a worker invites the person whose record it is, or a relative, and helps somebody who cannot get in any more. A
 * letter is the answer to the form itself, so that its code is never kept in clear and is gone when the page is.
 */
@Named
@RequestScoped
public class InvitePage {

    @Inject
    private InvitationService invitations;

    @Inject
    private Access access;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    private final InviteForm form = new InviteForm();
    private final FieldErrors errors = new FieldErrors();
    private PersonId record;
    private Asked asked;
    private Letter letter;

    /** Before anything is read: which fields there are depends on it. */
    @PostConstruct
    void find() {
        record = new PersonId(parameters().getOrDefault("id", ""));
        asked = invitations.see(record);
        form.setInvitee(record.value());
    }

    /** Whoever is here by broken glass only looks. */
    public boolean isMayInvite() {
        return access.allows(Permission.INVITE, record);
    }

    public void invite() {
        form.read(Site.root(), errors, messages).ifPresent(this::invite);
    }

    private void invite(Asking asking) {
        try {
            show(sendTwiceIfNeeded(asking), asking);
        } catch (CannotInvite wrong) {
            errors.add(wrong.field(), messages.say("invite_wrong." + wrong.reason()));
        }
    }

    /** Of two buttons pressed at once one comes second, and finds what the first has done. */
    private Optional<Letter> sendTwiceIfNeeded(Asking asking) {
        try {
            return send(asking);
        } catch (PersistenceException atTheSameTime) {
            return send(asking);
        }
    }

    private Optional<Letter> send(Asking asking) {
        boolean open = asked.guests().stream()
                .filter(Guest::open)
                .anyMatch(guest -> guest.id().equals(asking.invitee()));
        return open ? invitations.reset(record, asking, form.getWhy()) : invitations.issue(record, asking);
    }

    private void show(Optional<Letter> written, Asking asking) {
        letter = written.orElse(null);
        if (written.isEmpty()) {
            done.say("invited." + asking.way().name());
            Redirects.to(address());
        }
    }

    public void withdraw() {
        invitations.withdraw(record, parameters().getOrDefault("invitation", ""));
        done.say("invitationWithdrawn");
        Redirects.to(address());
    }

    private String address() {
        return "/work/people/" + record.value() + "/invite";
    }

    private static Map<String, String> parameters() {
        return external().getRequestParameterMap();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public String getRecord() {
        return record.value();
    }

    public Asked getAsked() {
        return asked;
    }

    public InviteForm getForm() {
        return form;
    }

    public FieldErrors getErrors() {
        return errors;
    }

    /** What is to be printed now, or null. */
    public Letter getLetter() {
        return letter;
    }
}
