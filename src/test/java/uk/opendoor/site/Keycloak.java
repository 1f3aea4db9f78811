package uk.opendoor.site;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The council's own sign-in: a real Keycloak in the build's folder, with invented people and secrets of this run. */
final class Keycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final String ADMINISTRATOR = "administrator";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path home = Path.of(System.getProperty("keycloak.home"));
    private final String url = "http://localhost:" + System.getProperty("keycloak.port");
    private final String secret = UUID.randomUUID().toString();
    private final String password = UUID.randomUUID().toString();
    private Process process;

    /** @param site where people come back to */
    static Keycloak start(String site, List<Person> people) throws IOException {
        Keycloak keycloak = new Keycloak();
        keycloak.forget();
        keycloak.write(site, people);
        keycloak.run();
        return keycloak;
    }

    /** Somebody whom Keycloak knows; the name to sign in with is what stands before the @. */
    record Person(String email, String role) {
        String name() {
            return email.substring(0, email.indexOf('@'));
        }
    }

    String url() {
        return url;
    }

    String issuer() {
        return url + "/realms/council";
    }

    /** What our server shows Keycloak. */
    String secret() {
        return secret;
    }

    /** Everybody's. */
    String password() {
        return password;
    }

    Keycloak await() throws InterruptedException, IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException(Files.readString(log()));
            }
            process.waitFor(1, TimeUnit.SECONDS);
        }
        return this;
    }

    void takeAway(String role, Person person) {
        String token = token();
        JsonArray found = (JsonArray) ask("GET", "/users?exact=true&username=" + person.name(), null, token);
        JsonObject held = (JsonObject) ask("GET", "/roles/" + role, null, token);
        String id = found.getJsonObject(0).getString("id");
        ask("DELETE", "/users/" + id + "/role-mappings/realm", "[" + held + "]", token);
    }

    private boolean isReady() {
        try {
            return send(HttpRequest.newBuilder(URI.create(issuer()))).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private void run() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--http-host=localhost",
                        "--http-port=" + System.getProperty("keycloak.port"),
                        "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", password);
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
        process = builder.start();
    }

    private void write(String site, List<Person> people) throws IOException {
        String users = people.stream().map(this::user).collect(Collectors.joining(","));
        try (InputStream in = Keycloak.class.getResourceAsStream("council-realm.json")) {
            String realm = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${site}", site)
                    .replace("${secret}", secret)
                    .replace("${users}", users);
            Files.writeString(
                    Files.createDirectories(home.resolve("data/import")).resolve("council-realm.json"), realm);
        }
    }

    private String user(Person person) {
        return Json.createObjectBuilder()
                .add("username", person.name())
                .add("enabled", true)
                .add("email", person.email())
                .add("emailVerified", true)
                .add("firstName", "Invented")
                .add("lastName", "Person")
                .add("realmRoles", Json.createArrayBuilder().add(person.role()))
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "password")
                                        .add("value", password)))
                .build()
                .toString();
    }

    private String token() {
        String form = "grant_type=password&client_id=admin-cli&username=" + ADMINISTRATOR + "&password=" + password;
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        return ((JsonObject) read(answer.body())).getString("access_token");
    }

    private JsonStructure ask(String method, String path, String json, String token) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(url + "/admin/realms/council" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body().isEmpty() ? null : read(answer.body());
    }

    private static JsonStructure read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.read();
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path log() {
        return home.resolve("keycloak.log");
    }

    /** What an earlier run left. */
    private void forget() throws IOException {
        Path data = home.resolve("data");
        if (Files.exists(data)) {
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
