package uk.opendoor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.opendoor.access.Caller;

/**
 * Keeps what a page for one person was when they last looked, for the sign-in that looked and nobody else: people go from
 * their plan to one matter and back. Whether it still holds is asked of the database each time, so all nodes agree, and what
 * anybody changed shows at once. What a page says once (that something has been done, what was typed before) is not kept.
 */
@ApplicationScoped
public class PersonalPages {

    /** The page nobody looked at for longest makes room. */
    static final int MOST = 1000;

    private final Map<String, Kept> latest = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    });

    private Instance<Stamped> pages;
    private Caller caller;

    protected PersonalPages() {}

    @Inject
    public PersonalPages(@Any Instance<Stamped> pages, Caller caller) {
        this.pages = pages;
        this.caller = caller;
    }

    private record Kept(String stamp, Packed page) {}

    /** Writes a page that is not kept. */
    interface Fresh {
        void write(HttpServletResponse response) throws IOException, ServletException;
    }

    void open(String path, HttpServletRequest request, HttpServletResponse response, Fresh fresh)
            throws IOException, ServletException {
        Optional<Stamped> page = saysNothingOnce(request)
                ? pages.stream().filter(one -> one.path().equals(path)).findFirst()
                : Optional.empty();
        if (page.isPresent()) {
            open(page.get(), request, response, fresh);
        } else {
            fresh.write(response);
        }
    }

    private void open(Stamped page, HttpServletRequest request, HttpServletResponse response, Fresh fresh)
            throws IOException, ServletException {
        String key = caller.getFormToken() + ' ' + page.path();
        String stamp = stamp(page);
        Kept kept = latest.get(key);
        if (kept == null || !kept.stamp().equals(stamp)) {
            KeptResponse whole = new KeptResponse(response);
            fresh.write(whole);
            if (!whole.isWhole()) {
                return;
            }
            kept = new Kept(stamp, whole.packed());
            if (stamp.equals(stamp(page))) {
                latest.put(key, kept);
            }
        }
        kept.page().sendUnstored(request, response);
    }

    /** With what stands in the frame of every page. */
    private String stamp(Stamped page) {
        return String.join(" ", caller.name(), caller.roleNames(), page.stamp(caller.person()));
    }

    private static boolean saysNothingOnce(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getQueryString() == null
                && request.getAttribute(PersonalForms.GIVEN_BACK) == null
                && !Done.isSaid(request);
    }
}
