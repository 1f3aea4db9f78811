package uk.opendoor.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser that the journeys are made in. */
public final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final Site site;

    private Chromium(Playwright playwright, Path program, Site site) {
        this.playwright = playwright;
        this.site = site;
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(ARGUMENTS));
    }

    public static Chromium launch(Site site) {
        Path program = new ChromiumProgram().path();
        Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return new Chromium(Playwright.create(new CreateOptions().setEnv(environment)), program, site);
    }

    /** A new visit that shares nothing with any other. */
    public Visit visit(Visitor visitor, String... known) {
        return new Visit(browser.newContext(visitor.options().setBaseURL(site.url())), site, List.of(known));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
