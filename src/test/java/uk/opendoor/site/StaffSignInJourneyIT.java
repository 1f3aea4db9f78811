package uk.opendoor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import uk.opendoor.OwnServer;
import uk.opendoor.site.Keycloak.Person;

/** Staff of the demonstration sign in at a real provider; each test has somebody of its own. */
@Tag("keycloak")
@TestInstance(Lifecycle.PER_CLASS)
class StaffSignInJourneyIT {

    private static final String START = "/sign-in/staff";

    private static final Person WILFRED = new Person("wilfred.larkspur@southshire.example", "adviser");
    private static final Person ODETTE = new Person("odette.pennywhistle@southshire.example", "adviser");
    private static final Person BARNABY = new Person("barnaby.quillfeather@southshire.example", "adviser");
    private static final Person NOBODY = new Person("nobody.here@southshire.example", "adviser");
    private static final Person UNDECIDED = new Person("undecided.here@southshire.example", "adviser");

    private Keycloak keycloak;
    private OwnServer server;
    private Chromium chromium;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        server = new OwnServer(folder);
        keycloak = Keycloak.start(server.url(), List.of(WILFRED, ODETTE, BARNABY, NOBODY, UNDECIDED));
        server.with("OPENDOOR_DEMO", "true")
                .with("OIDC_PROVIDER", keycloak.issuer())
                .with("OIDC_CLIENT_ID", "open-door")
                .with("OIDC_CLIENT_SECRET", keycloak.secret())
                .with("OIDC_ROLES_CLAIM", "council.roles")
                .with("OIDC_ROLE_MAP", "adviser=PERSONAL_ADVISER,social-worker=SOCIAL_WORKER")
                .start();
        keycloak.await();
        server.await();
        chromium = Chromium.launch(new Site(server.url()));
    }

    @AfterAll
    void stop() {
        chromium.close();
        server.close();
        keycloak.close();
    }

    @Test
    void aWorkerComesInAtTheCouncilsOwnSignIn() {
        try (Visit visit = visit()) {
            signIn(visit.open(START), WILFRED);
            assertThat(visit.path()).isEqualTo("/work");
            assertThat(visit.page().title()).startsWith("Work");
            assertThat(visit.cookies(server.url()))
                    .singleElement()
                    .satisfies(cookie -> assertThat(cookie.name).isEqualTo("opendoor"))
                    .satisfies(cookie -> assertThat(cookie.httpOnly).isTrue());
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void somebodyWhomWeDoNotKnowIsToldSo() {
        try (Visit visit = visit()) {
            signIn(visit.open(START), NOBODY);
            isTold(visit, "you are not on the list of staff here");
            isOut(visit);
        }
    }

    @Test
    void whoLosesTheirRoleAtTheCouncilLosesItHere() {
        try (Visit before = visit();
                Visit after = visit()) {
            signIn(before.open(START), ODETTE);
            assertThat(before.path()).isEqualTo("/work");
            keycloak.takeAway("adviser", ODETTE);
            signIn(after.open(START), ODETTE);
            isTold(after, "you are not on the list of staff here");
            isOut(after);
            assertThat(before.open("/work").heading()).isEqualTo("That page is not here");
        }
    }

    @Test
    void whoStopsIsToldThatNothingHasChanged() {
        try (Visit visit = visit()) {
            fill(visit.open(START), UNDECIDED);
            visit.press(visit.page().locator("[name=cancel]"));
            isTold(visit, "You stopped");
            isOut(visit);
        }
    }

    @Test
    void theWayBackCanBeUsedOnceAndInOneBrowser() {
        try (Visit visit = visit();
                Visit other = visit()) {
            String[] back = new String[1];
            visit.page().onRequest(request -> back[0] = request.url().contains("/callback?") ? request.url() : back[0]);
            signIn(visit.open(START), BARNABY);
            isTold(visit.open(back[0]), "was used before");
            assertThat(visit.open("/work").path()).isEqualTo("/work");
            isTold(other.open(back[0]), "in another browser");
            isOut(other);
        }
    }

    @Test
    void nobodyIsLedIntoASignInThatBeganElsewhere() {
        try (Visit one = visit();
                Visit other = visit()) {
            String there = one.open(START).page().url();
            signIn(other.open(there), BARNABY);
            isTold(other, "in another browser");
            isOut(other);
        }
    }

    private Visit visit() {
        return chromium.visit(Visitor.DESK, keycloak.url());
    }

    private void fill(Visit visit, Person person) {
        visit.page().locator("[name=username]").fill(person.name());
        visit.page().locator("[name=password]").fill(keycloak.password());
        visit.press(visit.page().locator("#kc-login"));
    }

    /** Keycloak asks once whether it may tell us who somebody is. */
    private void signIn(Visit visit, Person person) {
        fill(visit, person);
        if (visit.page().url().startsWith(keycloak.url())) {
            visit.press(visit.page().locator("[name=accept]"));
        }
    }

    private static void isTold(Visit visit, String words) {
        assertThat(visit.heading()).isEqualTo("You are not signed in");
        assertThat(visit.words()).contains(words);
    }

    private static void isOut(Visit visit) {
        assertThat(visit.open("/work").path()).isEqualTo("/sign-in?to=/work");
    }
}
