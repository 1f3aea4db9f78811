package uk.opendoor.account.activate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a browser holds while its user opens an account: a secret for the steps, and one for the code that is on its way.
 * They are sent to the pages of these steps only, no script can read them, and they end in half an hour.
 */
@ApplicationScoped
class ActivationCookie {

    private static final String STEPS = "opendoor-activation";
    private static final String CODE = "opendoor-activation-code";
    private static final String PATH = "/activate";

    /** The secret of the steps; an empty text if there is none, which is nobody's. */
    String token(HttpServletRequest request) {
        return read(STEPS, request);
    }

    /** The secret name of the code; an empty text if none is on its way. */
    String pendingId(HttpServletRequest request) {
        return read(CODE, request);
    }

    void begin(String token, HttpServletRequest request, HttpServletResponse response) {
        write(STEPS, token, request, response);
    }

    void await(String pendingId, HttpServletRequest request, HttpServletResponse response) {
        write(CODE, pendingId, request, response);
    }

    private static String read(String name, HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static void write(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(PATH);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) Activation.LIFE.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
