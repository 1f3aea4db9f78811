package uk.opendoor.site;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One person's visit. Nothing outside the site is ever asked: a stand-in answers for it, and the address is noted. */
public final class Visit implements AutoCloseable {

    private static final int PATIENCE = 15_000;

    private final BrowserContext context;
    private final Site site;
    private final Page page;
    private final List<String> outside = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final AtomicInteger arrivals = new AtomicInteger();

    /** @param known the beginnings of addresses outside the site that may be gone to */
    Visit(BrowserContext context, Site site, List<String> known) {
        this.context = context;
        this.site = site;
        context.route(
                address -> !address.startsWith(site.url()) && known.stream().noneMatch(address::startsWith),
                this::standIn);
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onDOMContentLoaded(arrived -> arrivals.incrementAndGet());
    }

    private void standIn(Route route) {
        outside.add(route.request().url());
        route.fulfill(new FulfillOptions()
                .setContentType("text/html")
                .setBody("<!DOCTYPE html><title>Somewhere else</title><h1>Somewhere else</h1>"));
    }

    public Page page() {
        return page;
    }

    public Visit open(String path) {
        page.navigate(path);
        return this;
    }

    /** Follows the first link whose words contain these, to another page. */
    public Visit follow(String words) {
        return press(link(words));
    }

    /** Presses what leads to another page, and waits until it is there with its styles. */
    public Visit press(Locator linkOrButton) {
        int before = arrivals.get();
        linkOrButton.click();
        page.waitForCondition(() -> arrivals.get() > before);
        page.waitForLoadState();
        return this;
    }

    public Locator link(String words) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(words))
                .first();
    }

    public Visit search(String words) {
        page.getByRole(AriaRole.SEARCHBOX).first().fill(words);
        return press(button("Search"));
    }

    public Locator button(String words) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(words))
                .first();
    }

    public String heading() {
        return page.locator("h1").innerText();
    }

    public String words() {
        return page.locator("main").innerText();
    }

    /** Where the visitor is, without the server's name. */
    public String path() {
        return page.url().replace(site.url(), "");
    }

    /** Looks at the same page on another screen. */
    public Visit widen(Visitor visitor) {
        page.setViewportSize(visitor.width(), visitor.height());
        return this;
    }

    public boolean scrollsSideways() {
        return (boolean) page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
    }

    /** Whether the first place that says this is on the screen as the page opens. */
    public boolean isSeenWithoutScrolling(String words) {
        Locator place = page.locator("main").getByText(words).first();
        BoundingBox box = place.boundingBox();
        return box != null && box.y >= 0 && box.y < page.viewportSize().height;
    }

    /** Leaves the site by the button that is there for it. */
    public void exit() {
        press(button("Exit this page"));
    }

    /** Addresses outside the site that the browser went to. */
    public List<String> outside() {
        return List.copyOf(outside);
    }

    /** What the browser complained of: a refused script or style, an error in a script, a missing file. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Goes on as somebody who has signed in elsewhere. */
    public Visit as(Member member) {
        context.addCookies(List.of(new Cookie("opendoor", member.cookie("opendoor")).setUrl(site.url())));
        return this;
    }

    /** Types into the field with this label, in place of what stands there. */
    public Visit type(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Types a day into the three fields of a date. */
    public Visit date(String id, LocalDate day) {
        page.locator("#" + id + "-day").fill(String.valueOf(day.getDayOfMonth()));
        page.locator("#" + id + "-month").fill(String.valueOf(day.getMonthValue()));
        page.locator("#" + id + "-year").fill(String.valueOf(day.getYear()));
        return this;
    }

    public Visit choose(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    /** Ticks a box, or takes one of several answers. */
    public Visit tick(String label) {
        field(label).check();
        return this;
    }

    public Locator field(String label) {
        return page.getByLabel(label).first();
    }

    /** A line of a table that says all of these. */
    public Locator row(String... words) {
        Locator row = page.getByRole(AriaRole.ROW);
        for (String said : words) {
            row = row.filter(new FilterOptions().setHasText(said));
        }
        return row.first();
    }

    public String html() {
        return page.content();
    }

    public Visit back() {
        page.goBack();
        return this;
    }

    public boolean hasCookies() {
        return !context.cookies().isEmpty();
    }

    /** The cookies that the browser would send there. */
    public List<Cookie> cookies(String url) {
        return context.cookies(url);
    }

    @Override
    public void close() {
        context.close();
    }
}
