package uk.opendoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opendoor.access.Role;
import uk.opendoor.site.Answer;
import uk.opendoor.site.Member;
import uk.opendoor.site.Members;
import uk.opendoor.site.OnTheSite;
import uk.opendoor.site.Site;

/**
 * Every role at every address behind the sign-in, with the id of a record that is theirs to see, of one that is not, and
 * of none: what is not theirs is answered exactly as what is not there.
 */
@OnTheSite
class RefusalMatrixIT {

    /** Who holds the role, and whose record is theirs and whose is not; a dash where no record is theirs. */
    private enum Cast {
        YOUNG_PERSON("Juniper Hollowell", "-", "Dex Marshbanks"),
        FAMILY_MEMBER("Rosalind Marshbanks", "Dex Marshbanks", "Juniper Hollowell"),
        SUPPORTER("Dorothea Lanternfield", "Caspian Oakenshaw", "Dex Marshbanks"),
        PERSONAL_ADVISER("Barnaby Quillfeather", "Yonas Abrehale", "Dex Marshbanks"),
        SOCIAL_WORKER("Saskia Thistledown", "Dex Marshbanks", "Clementine Duskwater"),
        TEAM_MANAGER("Mirabel Stonecrop", "Dex Marshbanks", "Yonas Abrehale"),
        REVIEWING_OFFICER("Philippa Candlewick", "Clementine Duskwater", "Yonas Abrehale"),
        COORDINATOR("Rufus Meadowsweet", "-", "Dex Marshbanks"),
        FINANCE_OFFICER("Florian Ledgerwood", "-", "Dex Marshbanks"),
        OFFER_EDITOR("Tabitha Inkpen", "-", "Dex Marshbanks"),
        ADMINISTRATOR("Humphrey Latchkey", "-", "Dex Marshbanks");

        private final String name;
        private final String own;
        private final String other;

        Cast(String name, String own, String other) {
            this.name = name;
            this.own = own;
            this.other = other;
        }

        private Role role() {
            return Role.valueOf(name());
        }
    }

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> OF_THE_CONNECTION = Set.of("date", "content-length", "connection", "keep-alive");

    private final Map<String, String> ids = new TreeMap<>();
    private Answer notThere;

    @BeforeEach
    void findTheIdsOfTheRecords(Site site, Members members) {
        for (String worker :
                List.of("Saskia Thistledown", "Lorcan Applegarth", "Barnaby Quillfeather", "Wilfred Larkspur")) {
            members.get(worker)
                    .get("/work/people")
                    .page()
                    .select("a[href^=/work/people/]")
                    .forEach(link -> ids.put(link.text(), link.attr("href").substring("/work/people/".length())));
        }
        notThere = site.get("/me/there/is/no/such/page");
    }

    @ParameterizedTest
    @EnumSource
    void aRecordThatIsNotTheirsIsNotThere(Cast cast, Members members) {
        Member member = members.get(cast.name);
        SoftAssertions matrix = new SoftAssertions();
        for (Address address : personal()) {
            boolean theirs = address.roles().contains(cast.role());
            for (String id : List.of(ids.get(cast.other), UUID.randomUUID().toString())) {
                if (!theirs || address.template().contains("{")) {
                    matrix.assertThat(seen(member.get(path(address, id))))
                            .as("%s at %s", cast, address.template())
                            .isEqualTo(seen(notThere));
                }
            }
        }
        matrix.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTheirsIsThere(Cast cast, Members members) {
        Member member = members.get(cast.name);
        SoftAssertions matrix = new SoftAssertions();
        for (Address address : personal()) {
            if (address.roles().contains(cast.role()) && isReachable(address, cast)) {
                Answer answer = member.get(path(address, ids.get(cast.own)));
                matrix.assertThat(answer.status())
                        .as("%s at %s", cast, address.template())
                        .isEqualTo(200);
                matrix.assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            }
        }
        matrix.assertAll();
    }

    @Test
    void whoIsNotSignedInLearnsOnlyTheWayIn(Site site) {
        SoftAssertions matrix = new SoftAssertions();
        for (Address address : personal()) {
            for (String id :
                    List.of(ids.get("Dex Marshbanks"), UUID.randomUUID().toString())) {
                Answer answer = site.get(path(address, id));
                matrix.assertThat(answer.status()).isEqualTo(303);
                matrix.assertThat(answer.header("Location")).isEqualTo("/sign-in?to=" + path(address, id));
                matrix.assertThat(answer.text()).isEmpty();
            }
        }
        matrix.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void aFormForARecordThatIsNotTheirsIsAnsweredAsOneForNone(Cast cast, Members members) {
        Member member = members.get(cast.name);
        String token = member.get(cast.role().home().address() + "/account")
                .page()
                .select("[name=form-token]")
                .attr("value");
        assertThat(token).isNotEmpty();
        SoftAssertions matrix = new SoftAssertions();
        for (Address address : personal()) {
            if (address.template().contains("{")) {
                Map<String, String> form = Map.of("form-token", token, "reason", "A reason that is long enough");
                Answer other = member.post(path(address, ids.get(cast.other)), form);
                Answer none = member.post(path(address, UUID.randomUUID().toString()), form);
                matrix.assertThat(withoutPath(other))
                        .as("%s at %s", cast, address.template())
                        .isEqualTo(withoutPath(none));
                matrix.assertThat(other.status())
                        .as("%s at %s", cast, address.template())
                        .isEqualTo(404);
            }
        }
        matrix.assertAll();
    }

    private static List<Address> personal() {
        return Addresses.ALL.stream().filter(Address::isPersonal).toList();
    }

    /** Addresses of one grant, relation, wish or worker need its id: the rooms' own tests know them. */
    /** A photo that nobody shows is not there for the worker either. */
    private static boolean isReachable(Address address, Cast cast) {
        if (address.template().endsWith(".jpg")) {
            return false;
        }
        long parameters = PARAMETER.matcher(address.template()).results().count();
        return parameters == 0 || parameters == 1 && isOfARecord(address) && !cast.own.equals("-");
    }

    private static boolean isOfARecord(Address address) {
        return address.template().startsWith("/work/people/{id}");
    }

    private static String path(Address address, String id) {
        return PARAMETER.matcher(address.template()).replaceAll(id == null ? "-" : id);
    }

    /** Everything a visitor gets, but for what the connection adds. */
    private static String seen(Answer answer) {
        return answer.status() + "\n" + headers(answer) + "\n" + answer.text();
    }

    private static String withoutPath(Answer answer) {
        return seen(answer).replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
    }

    private static String headers(Answer answer) {
        return answer.response().headers().map().entrySet().stream()
                .filter(header -> !OF_THE_CONNECTION.contains(header.getKey().toLowerCase()))
                .map(header -> header.getKey().toLowerCase() + ": " + header.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    @Test
    void knowsSomebodyOfEveryRole() {
        assertThat(Stream.of(Cast.values()).map(Cast::role))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Role.values())
                        .filter(role -> role.home() != null)
                        .toList());
        assertThat(Collections.disjoint(ids.values(), Arrays.asList("", null))).isTrue();
        assertThat(ids).containsKeys("Dex Marshbanks", "Yonas Abrehale", "Clementine Duskwater", "Caspian Oakenshaw");
    }
}
