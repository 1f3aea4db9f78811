package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What must hold on every page behind the sign-in, in a real browser: one of each kind that its reader can reach. */
@OnTheSite
class SignedInPagesJourneyIT {

    /** What a browser keeps instead of showing it. */
    private static final String FILE = ".*\\.(json|pdf|csv|jpg|ics)(\\?.*)?";

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Map<String, String> HOMES = new LinkedHashMap<>(Map.of(
            "Juniper Hollowell", "/me",
            "Marigold Merryweather", "/family",
            "Saskia Thistledown", "/work",
            "Mirabel Stonecrop", "/work/team",
            "Humphrey Latchkey", "/work/undelivered"));

    @TestFactory
    Stream<DynamicTest> everyPageIsAccessibleFitsAndKeepsNamesToItself(Chromium chromium, Members members) {
        return HOMES.entrySet().stream().flatMap(home -> pages(home.getKey(), home.getValue(), chromium, members));
    }

    private static Stream<DynamicTest> pages(String name, String home, Chromium chromium, Members members) {
        Member member = members.get(name);
        return reach(member, home).stream()
                .map(answer -> DynamicTest.dynamicTest(
                        name + " at " + shape(answer.path()), () -> isFine(answer, member, chromium, names(members))));
    }

    /** One page of each kind under a home. */
    private static List<Answer> reach(Member member, String home) {
        Map<String, String> found = new LinkedHashMap<>(Map.of(shape(home), home));
        Queue<String> ahead = new ArrayDeque<>(List.of(home));
        List<Answer> pages = new ArrayList<>();
        while (!ahead.isEmpty()) {
            Answer answer = member.get(ahead.remove());
            pages.add(answer);
            for (Element link : answer.page().select("a[href^=" + home + "]")) {
                String to = link.attr("href").replaceFirst("[?#].*", "");
                if (!to.matches(FILE) && found.putIfAbsent(shape(to), to) == null) {
                    ahead.add(to);
                }
            }
        }
        return pages;
    }

    private static String shape(String path) {
        return path.replaceAll(ID, "{id}");
    }

    /** Of everybody there is; each name may stand in no title. */
    private static List<String> names(Members members) {
        return members.names().stream()
                .flatMap(name -> Stream.of(name.split(" ")))
                .toList();
    }

    private static void isFine(Answer answer, Member member, Chromium chromium, List<String> names) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(HtmlCheck.errors(answer)).isEmpty();
        assertThat(answer.page().title()).doesNotContain(names);
        try (Visit visit = chromium.visit(Visitor.PHONE).as(member).open(answer.path())) {
            isAccessibleAndFits(visit, "on a phone");
            visit.widen(Visitor.DESK);
            isAccessibleAndFits(visit, "at a desk");
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.outside()).isEmpty();
        }
    }

    private static void isAccessibleAndFits(Visit visit, String where) {
        assertThat(Axe.violations(visit.page())).as("axe, " + where).isEmpty();
        assertThat(visit.scrollsSideways()).as("sideways, " + where).isFalse();
    }
}
