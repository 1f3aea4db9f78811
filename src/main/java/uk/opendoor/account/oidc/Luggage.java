package uk.opendoor.account.oidc;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.web.Addresses;

/** What a browser carries to the provider and back: the page that somebody wanted, and what the platform noted down. */
final class Luggage {

    private static final String WANTED = "opendoor-to";
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final List<String> OF_THE_PLATFORM = List.of("WASOidc", "WASReqURLOidc");

    private Luggage() {}

    static void pack(String wanted, HttpServletRequest request, HttpServletResponse response) {
        if (wanted != null && Addresses.isPersonal(wanted)) {
            response.addCookie(cookie(WANTED, wanted, OidcSettings.START, LIFE, request));
        }
    }

    static Optional<String> wanted(HttpServletRequest request) {
        return cookies(request)
                .filter(cookie -> cookie.getName().equals(WANTED))
                .map(Cookie::getValue)
                .filter(Addresses::isPersonal)
                .findFirst();
    }

    static void drop(HttpServletRequest request, HttpServletResponse response) {
        cookies(request).map(Cookie::getName).forEach(name -> {
            if (name.equals(WANTED)) {
                response.addCookie(cookie(name, "", OidcSettings.START, Duration.ZERO, request));
            } else if (OF_THE_PLATFORM.stream().anyMatch(name::startsWith)) {
                response.addCookie(cookie(name, "", "/", Duration.ZERO, request));
            }
        });
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Stream::of);
    }

    private static Cookie cookie(String name, String value, String path, Duration life, HttpServletRequest request) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) life.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
