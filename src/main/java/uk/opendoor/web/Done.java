package uk.opendoor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import uk.opendoor.shared.Messages;

/**
 * What the next page says has been done. It travels in a cookie that holds nothing but the name of a sentence, and ends
 * when it has been read.
 */
@Named
@RequestScoped
public class Done {

    private static final String COOKIE = "opendoor-done";
    private static final String PREFIX = "done.";

    private Messages messages;
    private String words = "";

    protected Done() {}

    @Inject
    public Done(Messages messages) {
        this.messages = messages;
    }

    /** @param sentence what follows {@code done.} in the name of a message */
    public void say(String sentence) {
        write(sentence, -1);
    }

    /** Whether the page before had something to say. */
    static boolean isSaid(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .anyMatch(cookie -> cookie.getName().equals(COOKIE));
    }

    /** Reads what the page before had to say; for the frame of the page, once. */
    public String read() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> PREFIX + cookie.getValue())
                .filter(messages::knows)
                .findFirst()
                .ifPresent(this::take);
        return words;
    }

    private void take(String key) {
        words = messages.say(key);
        write("", 0);
    }

    private static void write(String value, int seconds) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setSecure(external.isSecure());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        ((HttpServletResponse) external.getResponse()).addCookie(cookie);
    }
}
