package uk.opendoor.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.stream.Stream;
import uk.opendoor.account.RememberedPhone;

/**
 * The two cookies of somebody on the way in: how far they have come, and whether this phone was remembered. No script can
 * read them, and they hold nothing but random secrets.
 */
@RequestScoped
public class StepCookies {

    private static final String STEP = "opendoor-step";
    private static final String PHONE = "opendoor-phone";

    /** The secret of this browser's pending sign-in, or an empty text. */
    String step() {
        return read(STEP);
    }

    /** The secret of this phone, or an empty text. */
    String phone() {
        return read(PHONE);
    }

    void carry(String token) {
        write(STEP, token, PendingSignIn.LIFE);
    }

    void drop() {
        write(STEP, "", Duration.ZERO);
    }

    void rememberPhone(String token) {
        write(PHONE, token, RememberedPhone.LIFE);
    }

    HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    private String read(String name) {
        return Stream.ofNullable(request().getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    private void write(String name, String value, Duration life) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) life.toSeconds());
        response().addCookie(cookie);
    }
}
