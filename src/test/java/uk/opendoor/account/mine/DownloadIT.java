package uk.opendoor.account.mine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Role;
import uk.opendoor.account.Accounts;
import uk.opendoor.account.HeldRole;
import uk.opendoor.account.Name;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.account.Reach;
import uk.opendoor.account.RememberedPhones;
import uk.opendoor.account.Town;
import uk.opendoor.account.Visitor;
import uk.opendoor.account.news.NewsDesk;
import uk.opendoor.account.news.NewsItem;
import uk.opendoor.account.news.NewsKind;
import uk.opendoor.family.Grant;
import uk.opendoor.family.Relation;
import uk.opendoor.family.RelationKind;
import uk.opendoor.family.Relations;
import uk.opendoor.family.Whereabouts;
import uk.opendoor.family.WhereaboutsKept;
import uk.opendoor.shared.PersonId;

/** The copy of what is held about somebody: all of it, and nothing about anybody else. */
@ExtendWith(ArquillianExtension.class)
class DownloadIT {

    private static final String PASSPHRASE = "green kettle under stairs";

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private RememberedPhones phones;

    @Inject
    private Relations relations;

    @Inject
    private WhereaboutsKept whereabouts;

    @Inject
    private NewsDesk news;

    @Inject
    private Town town;

    @Inject
    private Clock clock;

    private PersonId young;
    private PersonId mother;
    private PersonId adviser;
    private String email;

    @BeforeEach
    void bring() {
        email = "d" + PersonId.random().value().substring(0, 8) + "@mail.example";
        young = town.add("Copied", Role.YOUNG_PERSON, new Reach(email, null, false, true, null, null));
        accounts.open(young);
        accounts.setPassphrase(young, PASSPHRASE);
        phones.remember(young, "Firefox on Android");
        adviser = town.adviserOf(young);
        whereabouts.add(new Whereabouts(young, "3 Heron Walk", "Fenmouth College", adviser, clock.instant()));
        mother = town.add("Motherly", Role.FAMILY_MEMBER, new Reach("m" + email, null, false, true, null, null));
        Relation family = new Relation(mother, young, RelationKind.PARENT, town.today(), null);
        relations.add(family);
        PersonId friend = town.add("Friendly", Role.SUPPORTER, new Reach("f" + email, null, false, true, null, null));
        Relation supporter = new Relation(friend, young, RelationKind.SUPPORTER, town.today(), null);
        relations.add(supporter);
        relations.add(grant(supporter, Permission.PATHWAY_PLAN, young));
        relations.add(grant(family, Permission.MEETING, adviser));
        news.add(new NewsItem(young, NewsKind.COMMENT, adviser, "home", clock.instant()));
        town.visitor(adviser, true).open("/work/people/" + young);
    }

    @Test
    void theFileHoldsWhatIsHeldAboutAYoungPerson() {
        Visitor visitor = town.visitor(young, false).open("/me/account/download.json");
        assertThat(visitor.header("Content-Type")).startsWith("application/json");
        assertThat(visitor.header("Content-Disposition")).isEqualTo("attachment; filename=\"my-data.json\"");
        assertThat(visitor.header("Cache-Control")).contains("no-store");
        JsonObject all = json(visitor.text());
        JsonObject about = all.getJsonObject("about");
        assertThat(about.getString("name")).isEqualTo("Robin Copied");
        assertThat(about.getString("dateOfBirth")).isEqualTo(Town.BORN.toString());
        assertThat(about.getString("email")).isEqualTo(email);
        assertThat(all.getJsonObject("whereabouts").getString("home")).isEqualTo("3 Heron Walk");
        assertThat(all.getJsonObject("whereabouts").getString("daily")).isEqualTo("Fenmouth College");
        assertThat(all.getJsonArray("workers").getJsonObject(0).getString("name"))
                .isEqualTo("Robin Adviser");
        assertThat(all.getJsonArray("looks").getJsonObject(0).getString("who")).isEqualTo("Robin Adviser");
        assertThat(all.getJsonArray("phones")).hasSize(1);
        assertThat(all.getJsonArray("signIns")).hasSize(1);
        assertThat(all.getJsonArray("shares")).hasSize(1);
        assertThat(all.getJsonArray("news").getJsonObject(0).getString("what"))
                .isEqualTo("Robin Adviser wrote a comment: Where I live");
        assertThat(all.keySet()).contains("invitations");
    }

    @Test
    void neitherCopyHoldsAnythingOfAnybodyElseOrASecret() {
        Visitor visitor = town.visitor(young, false);
        String cookie = visitor.cookie("opendoor");
        for (String path : new String[] {"/me/account/download.json", "/me/account/download"}) {
            assertThat(visitor.open(path).text())
                    .as(path)
                    .doesNotContain("Motherly", "Friendly", "m" + email, "f" + email, mother.value())
                    .doesNotContain(PASSPHRASE, "argon2", cookie);
        }
    }

    @Test
    void thePageSaysItInWords() {
        assertThat(town.visitor(young, false).open("/me/account/download").text())
                .contains("Robin Copied", email, "3 Heron Walk", "Fenmouth College", "Robin Adviser")
                .contains("Who looked at your record", "Firefox on Android")
                .doesNotContain("held.", "whereabouts<");
    }

    @Test
    void aParentsCopyHoldsNothingOfTheChild() {
        PersonId younger = schoolchild();
        Relation family = new Relation(mother, younger, RelationKind.PARENT, town.today(), null);
        relations.add(family);
        relations.add(grant(family, Permission.MEETING, adviser));
        Visitor visitor = town.visitor(mother, false);
        JsonObject all = json(visitor.open("/family/account/download.json").text());
        assertThat(all.getJsonObject("about").getString("name")).isEqualTo("Robin Motherly");
        assertThat(all.getJsonArray("shares")).hasSize(1);
        assertThat(all.getJsonArray("looks")).isEmpty();
        for (String path : new String[] {"/family/account/download.json", "/family/account/download"}) {
            assertThat(visitor.open(path).text())
                    .as(path)
                    .contains("Robin Motherly")
                    .doesNotContain(
                            "Copied", "\"" + email, "Heron", "Fenmouth", "Schoolchild", younger.value(), young.value());
        }
    }

    @Test
    void nobodyGetsItWithoutASignIn() {
        assertThat(new Visitor().open("/me/account/download.json").sentTo()).contains("/sign-in");
        assertThat(town.visitor(mother, false).open("/me/account/download.json").status())
                .isEqualTo(404);
    }

    private PersonId schoolchild() {
        PersonId id = PersonId.random();
        people.add(new Person(
                id,
                new Name("Robin", "Schoolchild", null),
                town.today().minusYears(9),
                null,
                new Reach(null, null, false, false, null, null),
                List.of(new HeldRole(Role.YOUNG_PERSON, town.today().minusYears(1), null))));
        return id;
    }

    private Grant grant(Relation relation, Permission permission, PersonId author) {
        return new Grant(
                UUID.randomUUID().toString(),
                relation,
                permission,
                null,
                "Agreed",
                author,
                clock.instant(),
                town.today().plusMonths(1));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
