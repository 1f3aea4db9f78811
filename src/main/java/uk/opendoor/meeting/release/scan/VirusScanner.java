package uk.opendoor.meeting.release.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A clamd that is reached by TCP, by its own INSTREAM: the length of a piece, the piece, and a length of nought at the end.
 * Without {@code CLAMD_HOST} nothing is scanned.
 */
@ApplicationScoped
public class VirusScanner {

    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 30_000;
    private static final int PIECE = 64 * 1024;

    /** An answer is one short line. */
    private static final int LONGEST_ANSWER = 1024;

    private String host;
    private int port;

    protected VirusScanner() {}

    @Inject
    public VirusScanner(
            @ConfigProperty(name = "CLAMD_HOST") Optional<String> host,
            @ConfigProperty(name = "CLAMD_PORT", defaultValue = "3310") int port) {
        this(host.orElse(""), port);
    }

    VirusScanner(String host, int port) {
        this.host = host.strip();
        this.port = port;
    }

    /** @throws NotScanned if something is in it, or if the scanner that there should be does not say */
    public void check(byte[] file) {
        if (host.isEmpty()) {
            return;
        }
        String answer = ask(file);
        if (answer.endsWith(" FOUND")) {
            throw new NotScanned(NotScanned.Why.INFECTED);
        }
        if (!answer.equals("stream: OK")) {
            throw new NotScanned(NotScanned.Why.SCANNER_DOWN);
        }
    }

    private String ask(byte[] file) {
        try (Socket clamd = new Socket()) {
            clamd.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            clamd.setSoTimeout(ANSWER_MILLIS);
            DataOutputStream out = new DataOutputStream(clamd.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            send(file, out);
            out.flush();
            byte[] answer = clamd.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException down) {
            throw new NotScanned(NotScanned.Why.SCANNER_DOWN, down);
        }
    }

    private static void send(byte[] file, DataOutputStream out) throws IOException {
        try (InputStream left = new ByteArrayInputStream(file)) {
            for (byte[] piece = left.readNBytes(PIECE); piece.length > 0; piece = left.readNBytes(PIECE)) {
                out.writeInt(piece.length);
                out.write(piece);
            }
        }
        out.writeInt(0);
    }
}
