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

    private final transient Clock clock;
    private transient volatile Pages latest;

    @Inject
    public PublishedPages(Clock clock) {
        this.clock = clock;
        this.latest = new Pages(LocalDate.now(clock));
    }

    /** The pages of one day: one that takes until after midnight to render is kept with those of the day it was asked for. */
    private record Pages(LocalDate day, Map<String, Packed> byPath) {

        Pages(LocalDate day) {
            this(day, new ConcurrentHashMap<>());
        }
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
        Map<String, Packed> pages = pagesOfToday();
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

    private Map<String, Packed> pagesOfToday() {
        LocalDate today = LocalDate.now(clock);
        Pages pages = latest;
        if (!today.equals(pages.day())) {
            pages = new Pages(today);
            latest = pages;
        }
        return pages.byPath();
    }

    private static boolean isPublished(String path) {
        return Addresses.of(path).map(Address::isPublished).orElse(false);
    }
}
