package uk.opendoor.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps each published page once it has been rendered, until midnight: what a page says can depend on the day. A page is
 * kept under its address alone, whatever follows the question mark. Anything else a visitor asks for is never stored.
 */
public final class PublishedPages extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String FRESH_FOR_A_MINUTE = "public, max-age=60, stale-while-revalidate=600";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final transient Map<String, Packed> pages = new ConcurrentHashMap<>();
    private final transient Clock clock;
    private transient volatile LocalDate day;

    @Inject
    public PublishedPages(Clock clock) {
        this.clock = clock;
        this.day = LocalDate.now(clock);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Routes.path(request);
        if (isPublished(path) && READING.contains(request.getMethod())) {
            sendPublished(path, request, response, chain);
        } else {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        }
    }

    private void sendPublished(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        forgetYesterday();
        Packed page = pages.get(path);
        if (page == null) {
            response.setHeader("Cache-Control", "no-store");
            KeptResponse kept = new KeptResponse(response);
            chain.doFilter(request, kept);
            if (!kept.isWhole()) {
                return;
            }
            page = kept.packed();
            pages.put(path, page);
        }
        page.send(request, response, FRESH_FOR_A_MINUTE);
    }

    private void forgetYesterday() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day)) {
            pages.clear();
            day = today;
        }
    }

    private static boolean isPublished(String path) {
        return Addresses.of(path).map(Address::isPublished).orElse(false);
    }
}
