package uk.opendoor.entitlement.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.site.Answer;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Site;

/** The form as it is sent by whoever cares nothing for browsers. */
@OnTheSite
class CheckIT {

    private static final String PATH = "/entitlements/check";

    @Test
    void keepsAndTellsNothing(Site site) throws IOException {
        Answer answer =
                send(site, Map.of("dateOfBirth-day", "17", "dateOfBirth-month", "9", "dateOfBirth-year", "2007"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.hasHeader("ETag")).isFalse();
        assertThat(answer.hasHeader("Location")).isFalse();
    }

    @Test
    void writesNothingOfItInALog(Site site) throws IOException {
        send(
                site,
                Map.of(
                        "dateOfBirth-day",
                        "marker7391",
                        "dateOfBirth-year",
                        "\u0000marker7391",
                        "district",
                        "marker7391"));
        site.postJson("/api/entitlements/check", "{\"dateOfBirth\":\"marker7391\",\"marker7391\":1}");
        site.postJson("/api/care-leaver-status", "{\"dateOfBirth\":\"marker7391\"");
        assertThat(logs()).doesNotContain("marker7391");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>",
                "\"><b>x</b>",
                "' or 1=1",
                "#{1+1}",
                "${7*7}",
                "../../etc",
                "\u202Etxet",
                "9999999999",
                "-1",
                "1e9",
                "①"
            })
    void givesBackWhatIsHostileAsText(String typed, Site site) {
        Answer answer =
                send(site, Map.of("dateOfBirth-day", typed, "dateOfBirth-month", "1", "dateOfBirth-year", "2008"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().title()).startsWith("Error:");
        assertThat(answer.page().getElementById("dateOfBirth-day").attr("value"))
                .isEqualTo(typed);
        assertThat(answer.page().select("script:not([src]), main b")).isEmpty();
    }

    @Test
    void whatIsLongerThanABoxHoldsIsGivenBackAsWordsOnly(Site site) {
        String typed = "<img src=x onerror=alert(1)>";
        Answer answer = send(site, Map.of("dateOfBirth-day", typed));
        assertThat(answer.page().title()).startsWith("Error:");
        assertThat(answer.page().select("[onerror], img[src=x]")).isEmpty();
        assertThat(answer.page().select("#dateOfBirth-day").attr("value")).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"district", "course", "care-0-basis", "ownChild", "care-0-from-day"})
    void aValueThatTheFormDoesNotOfferIsNoFault(String field, Site site) {
        Answer answer = send(
                site,
                Map.of(
                        "dateOfBirth-day",
                        "1",
                        "dateOfBirth-month",
                        "1",
                        "dateOfBirth-year",
                        "2008",
                        field,
                        "nonsense"));
        assertThat(answer.status()).isLessThan(500);
        assertThat(answer.text()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"district", "course", "care-0-basis"})
    void saysThatAChoiceIsGone(String field, Site site) {
        Answer answer = send(site, Map.of(field, "nonsense"));
        assertThat(answer.page().title()).startsWith("Error:");
        assertThat(answer.page()
                        .select(".govuk-error-summary a[href=#" + field + ":0]")
                        .text())
                .contains("not in the list any more");
        assertThat(answer.page().getElementById(field + ":0")).isNotNull();
    }

    @Test
    void aVeryLongValueIsNoFault(Site site) {
        assertThat(send(site, Map.of("dateOfBirth-day", "1".repeat(100_000))).status())
                .isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check=check", "jakarta.faces.ViewState=nonsense&check=check", "a=b&a=c"})
    void aFormThatIsNotOursIsNoFault(String form, Site site) {
        assertThat(site.postForm(PATH, form).status()).isLessThan(500);
    }

    @Test
    void nothingInTheAddressIsRead(Site site) {
        assertThat(site.get(PATH + "?dateOfBirth-day=1&dateOfBirth-month=1&dateOfBirth-year=2008")
                        .text())
                .doesNotContain("value=\"2008\"", "There is a problem");
    }

    /** Opens the form and sends it as a browser would, with some boxes filled in. */
    private static Answer send(Site site, Map<String, String> typed) {
        FormElement form = (FormElement) site.get(PATH).page().getElementById("check");
        Map<String, String> fields = new LinkedHashMap<>();
        form.elements().forEach(box -> put(fields, box));
        fields.putAll(typed);
        return site.postForm(
                PATH,
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    private static void put(Map<String, String> fields, Element box) {
        boolean ticked = !box.attr("type").matches("radio|checkbox") || box.hasAttr("checked");
        if (ticked && box.hasAttr("name")) {
            fields.put(box.attr("name"), box.attr("value"));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String logs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("opendoor.log")))) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            assertThat(all).isNotEmpty();
            return all.toString();
        }
    }
}
