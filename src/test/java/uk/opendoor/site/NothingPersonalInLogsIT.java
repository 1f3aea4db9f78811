package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.opendoor.content.ContentFolder;
import uk.opendoor.content.Fields;

/** What people are called, where they live, how they are reached and what they say is in no log of the server. */
@OnTheSite
class NothingPersonalInLogsIT {

    private static final String REASON = "Zebedee-Quartz has not been seen since Tuesday";
    private static final Pattern WORD = Pattern.compile("[\\p{L}'’@.-]{5,}|\\d{11}");

    @Test
    void whateverPeopleDoOrFailToDo(Site site, Members members) throws IOException {
        Member wilfred = members.get("Wilfred Larkspur");
        for (String path :
                List.of("/work", "/work/people", "/work/approvals", "/work/people/not-a-person", "/work/team")) {
            wilfred.get(path);
        }
        wilfred.send("/work/open", "open", Map.of("reference", "SS-20001 ' or 1=1", "reason", REASON));
        Member stranger = new Member(site);
        stranger.send("/sign-in", "send", Map.of("address", "zebedee.quartz@mail.example"));
        stranger.send("/sign-in", "use", Map.of("address", members.address("Juniper Hollowell")));
        stranger.send("/sign-in/passphrase", "go", Map.of("passphrase", "zebedee quartz zebedee"));
        members.get("Juniper Hollowell").get("/me/account/download.json");
        members.get("Rosalind Marshbanks").get("/family");
        String logs = logs().toLowerCase(Locale.UK);
        assertThat(logs).contains("opendoor").doesNotContain("zebedee", members.passphrase());
        assertThat(personal()).hasSizeGreaterThan(100).noneMatch(logs::contains);
    }

    /** Everything personal that the demonstration knows, as it would stand in a line of a log. */
    private static TreeSet<String> personal() {
        TreeSet<String> texts = new TreeSet<>();
        Fields cast = new ContentFolder(Path.of("content")).fields("demo/people.yaml");
        for (String group : List.of("workers", "youngPeople", "relatives")) {
            for (Fields person : cast.children(group)) {
                Stream.of("given", "family", "email", "mobile", "case")
                        .map(person::optionalText)
                        .flatMap(Optional::stream)
                        .forEach(texts::add);
            }
        }
        cast.children("addresses").forEach(place -> texts.add(place.text("home")));
        TreeSet<String> lower = new TreeSet<>();
        texts.stream()
                .filter(text -> WORD.matcher(text).find())
                .map(text -> text.toLowerCase(Locale.UK))
                .forEach(lower::add);
        return lower;
    }

    private static String logs() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("opendoor.log")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
