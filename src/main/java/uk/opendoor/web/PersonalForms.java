package uk.opendoor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.opendoor.access.Caller;
import uk.opendoor.shared.PersonId;

/**
 * The forms of people who are signed in. Each brings back the token that its page gave it. One that comes too late, or
 * without the token, does nothing, but what was typed in it is kept and given back to the one who typed it.
 */
@ApplicationScoped
public class PersonalForms {

    /** The name of the hidden field with the token. */
    static final String TOKEN = "form-token";

    /** Of which page a form is that was not sent. */
    private static final String KEPT_PATH = "kept-path";

    /** Which form of that page it is, if there are several. */
    private static final String KEPT_FORM = "kept-form";

    /** Whether there is nothing in it any more. */
    private static final String KEPT_EMPTY = "kept-empty";

    private static final String SUBMITTED = "_SUBMIT";

    private static final int NAME_ROOM = 31;

    private static final Pattern NAME = Pattern.compile("[a-z-]{1,30}");

    /** The request attribute with what is given back, a map of texts by field. */
    static final String GIVEN_BACK = PersonalForms.class.getName();

    /** Never written down, not for a minute. */
    private static final Set<String> SECRET = Set.of(
            TOKEN,
            KEPT_PATH,
            KEPT_FORM,
            KEPT_EMPTY,
            "passphrase",
            "passphrase-again",
            "current",
            "codeId",
            "code",
            "once",
            "word");

    private Caller caller;
    private KeptForms kept;

    protected PersonalForms() {}

    @Inject
    public PersonalForms(Caller caller, KeptForms kept) {
        this.caller = caller;
        this.kept = kept;
    }

    /** Whether the page that is being shown holds what its reader typed before. */
    public static boolean hasGivenBack(FacesContext context) {
        return context.getExternalContext().getRequestMap().containsKey(GIVEN_BACK);
    }

    boolean isOurs(HttpServletRequest request) {
        return !isSent(request) || isRight(request.getParameter(TOKEN));
    }

    private boolean isRight(String token) {
        return token != null && MessageDigest.isEqual(bytes(token), bytes(caller.getFormToken()));
    }

    /** Keeps what was sent, if we know whose it is. */
    void keepIfSent(String path, HttpServletRequest request) {
        if (isSent(request)) {
            owner().ifPresent(person -> kept.keep(person, path, typed(request)));
        }
    }

    /**
     * Keeps what stands in a form that was not sent, for a page of the caller's.
     *
     * @return whether the caller is signed in and the form bears their token
     */
    public boolean keepUnsent(HttpServletRequest request) {
        String path = Optional.ofNullable(request.getParameter(KEPT_PATH)).orElse("");
        boolean ours = caller.isSignedIn() && isOurs(request) && Addresses.isPersonalTo(path, caller.roles());
        if (ours && path.length() + NAME_ROOM <= KeptForm.PATH_LENGTH) {
            keepForm(path + form(request), request);
        }
        return ours;
    }

    private void keepForm(String path, HttpServletRequest request) {
        if (request.getParameter(KEPT_EMPTY) == null) {
            keepIfSent(path, request);
        } else {
            kept.forget(caller.person(), path);
        }
    }

    private static String form(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(KEPT_FORM))
                .filter(name -> NAME.matcher(name).matches())
                .map(name -> KeptForm.FORM + name)
                .orElse("");
    }

    private Optional<PersonId> owner() {
        return caller.personIfAny().or(caller::wasIn);
    }

    /** Gives a page what was typed in it before, until it is sent; what stands in another form of the page stays kept. */
    void recall(String path, HttpServletRequest request) {
        if (isSent(request)) {
            kept.forget(caller.person(), path);
            sentForms(request).forEach(form -> kept.forget(caller.person(), path + KeptForm.FORM + form));
        } else {
            Map<String, String> fields = kept.find(caller.person(), path);
            if (!fields.isEmpty()) {
                request.setAttribute(GIVEN_BACK, fields);
            }
        }
    }

    /** Faces names the form that was sent: {@code own_SUBMIT}. */
    private static List<String> sentForms(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream()
                .filter(name -> name.endsWith(SUBMITTED))
                .map(name -> name.substring(0, name.length() - SUBMITTED.length()))
                .filter(name -> NAME.matcher(name).matches())
                .limit(1)
                .toList();
    }

    /** Words for a page that is no longer there, or no longer theirs, would lead them to it with every sign-in. */
    void forgetIfGone(String path, HttpServletRequest request, int status) {
        if (status == HttpServletResponse.SC_NOT_FOUND && request.getAttribute(GIVEN_BACK) != null) {
            kept.forgetPage(caller.person(), path);
        }
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!SECRET.contains(name) && !name.startsWith("jakarta.")) {
                fields.put(name, values[0]);
            }
        });
        return fields;
    }

    private static boolean isSent(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
