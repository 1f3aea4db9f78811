package uk.opendoor.site;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The invented people, who sign in as the page of the demonstration tells them to; each of them once for all tests. */
public final class Members {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final long A_MOMENT = Duration.ofMillis(200).toNanos();

    private final Site site;
    private final Map<String, Member> members = new TreeMap<>();
    private final Map<String, String> codesTyped = new TreeMap<>();

    public Members(Site site) {
        this.site = site;
    }

    /** @param name as the page of the demonstration has it */
    public synchronized Member get(String name) {
        return members.computeIfAbsent(name, this::signIn);
    }

    /** A new sign-in, for tests that end it. */
    public Member signIn(String name) {
        return card(name).select(".od-code").size() > 1 ? worker(name) : person(name);
    }

    private Member person(String name) {
        Member member = new Member(site);
        String before = latestCode(name);
        Answer sent = member.send("/sign-in", "send", Map.of("address", address(name)));
        return in(name, member, member.send(member.follow(sent), "go", Map.of("code", nextCode(name, before))));
    }

    private Member worker(String name) {
        Member member = new Member(site);
        Answer named = member.send("/sign-in", "use", Map.of("address", address(name)));
        Answer known = member.send(member.follow(named), "go", Map.of("passphrase", passphrase()));
        return in(name, member, member.send(member.follow(known), "go", Map.of("code", newAppCode(name))));
    }

    /** Somebody signs in by hand, in a browser, and lands where they land. */
    public Visit signIn(String name, Visit visit) {
        return card(name).select(".od-code").size() > 1 ? worker(name, visit) : person(name, visit);
    }

    private Visit person(String name, Visit visit) {
        String before = latestCode(name);
        visit.type("Your e-mail address or mobile number", address(name)).press(visit.button("Send me a code"));
        return visit.type("The 6-digit code", nextCode(name, before)).press(visit.button("Sign in"));
    }

    private Visit worker(String name, Visit visit) {
        visit.type("Your e-mail address or mobile number", address(name)).press(visit.button("Use my passphrase"));
        visit.type("Your passphrase", passphrase()).press(visit.button("Go on"));
        return visit.type("The 6 digits that your app shows", newAppCode(name)).press(visit.button("Sign in"));
    }

    private static Member in(String name, Member member, Answer last) {
        if (member.cookie("opendoor") == null) {
            throw new IllegalStateException(
                    name + " did not get in: " + last + " " + last.page().text());
        }
        return member;
    }

    /** Everybody who is invented. */
    public List<String> names() {
        return site.get("/demo").page().select(".od-card h3").eachText();
    }

    public String address(String name) {
        return card(name).select(".od-code").first().text();
    }

    public String passphrase() {
        return site.get("/demo").page().select(".od-ask .od-code").text();
    }

    /** What the code app of a worker shows; each code counts once. */
    public String appCode(String name) {
        return card(name).select(".od-code").last().text();
    }

    /** What the code app shows, when it is something that was not typed before. */
    private String newAppCode(String name) {
        String code = next(name, () -> appCode(name), codesTyped.getOrDefault(name, ""));
        codesTyped.put(name, code);
        return code;
    }

    /** The code that has come since. */
    public String nextCode(String name, String before) {
        return next(name, () -> latestCode(name), before);
    }

    private static String next(String name, Supplier<String> codes, String before) {
        Instant end = Instant.now().plus(PATIENCE);
        String code = codes.get();
        while (code.equals(before)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("no code came for " + name);
            }
            LockSupport.parkNanos(A_MOMENT);
            code = codes.get();
        }
        return code;
    }

    /** The latest code that was sent to somebody, or an empty text. */
    public String latestCode(String name) {
        return site.get("/demo/messages").page().select(".od-card").stream()
                .filter(message -> message.select("h2").text().contains(name))
                .map(Element::text)
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse("");
    }

    private Element card(String name) {
        return site.get("/demo").page().select(".od-card:has(h3)").stream()
                .filter(card -> card.select("h3").text().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is called " + name));
    }
}
