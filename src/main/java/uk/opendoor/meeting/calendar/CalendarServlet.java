package uk.opendoor.meeting.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.opendoor.access.Caller;
import uk.opendoor.account.Recognition;
import uk.opendoor.account.Secret;

/** Answers calendars. An address that was taken back, one that never was, and one of somebody who has left are the same. */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([\\w-]{" + Secret.LENGTH + "})\\.ics");

    private final transient CalendarFeeds feeds;
    private final transient Recognition recognition;
    private final transient CalendarService calendar;
    private final transient Caller caller;

    @Inject
    public CalendarServlet(CalendarFeeds feeds, Recognition recognition, CalendarService calendar, Caller caller) {
        this.feeds = feeds;
        this.recognition = recognition;
        this.calendar = calendar;
        this.caller = caller;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CalendarFeed> feed = token(request)
                .flatMap(feeds::fetch)
                .filter(one -> recognition.enter(one.person(), null))
                .filter(one -> caller.mayEnter(one.home()));
        if (feed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bytes = calendar.all(feed.get().home(), feed.get().isWithPlace());
        response.setContentType(AppointmentFile.TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static Optional<String> token(HttpServletRequest request) {
        Matcher address =
                ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        return address.matches() ? Optional.of(address.group(1)) : Optional.empty();
    }
}
