package uk.opendoor.account.activate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import uk.opendoor.account.Entrance;
import uk.opendoor.shared.PersonId;

/** The steps of opening an account, as this browser goes through them. */
@RequestScoped
class Steps {

    private ActivationService activations;
    private ActivationCookie cookie;
    private Entrance entrance;

    protected Steps() {}

    @Inject
    Steps(ActivationService activations, ActivationCookie cookie, Entrance entrance) {
        this.activations = activations;
        this.cookie = cookie;
        this.entrance = entrance;
    }

    Start.Outcome start(Answer answer) {
        Start start = activations.start(answer);
        start.token().ifPresent(token -> cookie.begin(token, request(), response()));
        return start.outcome();
    }

    Optional<Progress> progress() {
        return activations.progress(token());
    }

    /** Whether a code is on its way now. */
    boolean choose(Chosen chosen) {
        Optional<String> pendingId = activations.choose(token(), chosen);
        pendingId.ifPresent(secret -> cookie.await(secret, request(), response()));
        return pendingId.isPresent();
    }

    /** Opens the account and signs its owner in. */
    Finish.Outcome finish(String code, Optional<String> passphrase) {
        Finish finish = activations.finish(token(), cookie.pendingId(request()), code, passphrase);
        finish.person().ifPresent(this::letIn);
        return finish.outcome();
    }

    private void letIn(PersonId person) {
        entrance.letIn(person, "INVITATION", request(), response());
    }

    private String token() {
        return cookie.token(request());
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) external().getResponse();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
