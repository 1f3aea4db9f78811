package uk.opendoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The real server with a key of its own, a proxy in front that it trusts, and a provider for staff that is not there. */
@TestInstance(Lifecycle.PER_CLASS)
class TlsIT {

    private static final String STRANGER = "127.0.0.2";

    private final String password = UUID.randomUUID().toString();
    private OwnServer server;
    private HttpClient client;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        Path keys = folder.resolve("keys.p12");
        makeKey(keys);
        client = client(keys);
        server = new OwnServer(folder)
                .with("TLS", "true")
                .with("TLS_KEYSTORE", keys.toString())
                .with("TLS_KEYSTORE_PASSWORD", password)
                .with("TRUSTED_PROXIES", "127\\.0\\.0\\.1")
                .with("OIDC_PROVIDER", "https://localhost:1/")
                .with("OIDC_CLIENT_ID", "open-door")
                .with("OIDC_CLIENT_SECRET", "none")
                .start()
                .await();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void saysOverTlsThatItWillStay() {
        HttpResponse<String> answer = get(server.secureUrl() + "/contact");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(answer.headers().map()).doesNotContainKey("Set-Cookie");
    }

    @Test
    void sendsOnWhoComesWithout() {
        HttpResponse<String> answer = get(server.url() + "/offer/search?q=rent");
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).contains(server.secureUrl() + "/offer/search?q=rent");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void believesTheProxyThatItKnows() {
        HttpResponse<String> answer =
                get(server.url() + "/contact", "X-Forwarded-Proto", "https", "X-Forwarded-For", "192.0.2.1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void believesNobodyElse() throws IOException {
        assertThat(from(STRANGER, "X-Forwarded-Proto: https", "X-Forwarded-For: 192.0.2.1"))
                .startsWith("HTTP/1.1 308");
        assertThat(from(STRANGER, "Forwarded: for=192.0.2.1;proto=https")).startsWith("HTTP/1.1 308");
        assertThat(from(STRANGER, "$WSSC: https", "$WSIS: true", "$WSRA: 192.0.2.1"))
                .startsWith("HTTP/1.1 308");
    }

    @Test
    void marksACookieForTlsAlone() {
        HttpResponse<String> answer = get(server.secureUrl() + "/sign-in/staff?to=/work");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("opendoor-to=/work", "Secure", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void saysThatTheProviderIsNotThere() {
        HttpResponse<String> answer = get(server.secureUrl() + "/sign-in/staff");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("You are not signed in", "does not answer just now")
                .doesNotContain("Exception", "localhost:1");
    }

    private HttpResponse<String> get(String url, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(url, e);
        }
    }

    /** A request over a connection that comes from another address of this machine. */
    private String from(String address, String... headers) throws IOException {
        URI url = URI.create(server.url());
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(address, 0));
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), url.getPort()));
            String request = "GET /contact HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + String.join("\r\n", headers) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void makeKey(Path keys) throws IOException, InterruptedException {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        String[] command = {
            keytool.toString(),
            "-genkeypair",
            "-alias",
            "tls",
            "-keyalg",
            "EC",
            "-validity",
            "2",
            "-dname",
            "CN=localhost",
            "-ext",
            "SAN=dns:localhost",
            "-storetype",
            "PKCS12",
            "-keystore",
            keys.toString(),
            "-storepass",
            password
        };
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    private HttpClient client(Path keys) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, password.toCharArray());
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(context)
                .build();
    }
}
