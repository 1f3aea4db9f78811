package uk.opendoor.meeting.release.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A clamd that is played on this machine: what is sent to it, and what becomes of each of its answers. */
class VirusScannerTest {

    /** The test file of the antivirus makers, which harms nothing; in two halves, so that no scanner minds this source. */
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private static final String HOST = "127.0.0.1";

    @Test
    void takesWhatTheScannerFindsNothingIn() throws Exception {
        byte[] file = new byte[200_000];
        assertThat(sent(file, "stream: OK\0")).isEqualTo(file);
    }

    @Test
    void takesNothingInWhichTheScannerFindsSomething() throws Exception {
        assertThat(refused(EICAR, "stream: Eicar-Signature FOUND\0")).isEqualTo(NotScanned.Why.INFECTED);
    }

    @Test
    void takesNothingWhenTheScannerSaysSomethingElseOrNothing() throws Exception {
        assertThat(refused(EICAR, "INSTREAM size limit exceeded. ERROR\0")).isEqualTo(NotScanned.Why.SCANNER_DOWN);
        assertThat(refused(EICAR, "")).isEqualTo(NotScanned.Why.SCANNER_DOWN);
    }

    @Test
    void takesNothingWhileTheScannerIsDown() throws Exception {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            port = gone.getLocalPort();
        }
        assertThatExceptionOfType(NotScanned.class)
                .isThrownBy(() -> new VirusScanner(HOST, port).check(EICAR))
                .satisfies(down -> assertThat(down.why()).isEqualTo(NotScanned.Why.SCANNER_DOWN));
    }

    @Test
    void asksNobodyWhereThereIsNoScanner() {
        assertThatCode(() -> new VirusScanner("", 1).check(EICAR)).doesNotThrowAnyException();
    }

    private static NotScanned.Why refused(byte[] file, String answer) throws Exception {
        try {
            sent(file, answer);
            return null;
        } catch (NotScanned refused) {
            return refused.why();
        }
    }

    private static byte[] sent(byte[] file, String answer) throws Exception {
        try (ServerSocket clamd = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            CompletableFuture<byte[]> received = CompletableFuture.supplyAsync(() -> play(clamd, answer));
            new VirusScanner(HOST, clamd.getLocalPort()).check(file);
            return received.get();
        }
    }

    private static byte[] play(ServerSocket clamd, String answer) {
        try (Socket client = clamd.accept()) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                file.writeBytes(in.readNBytes(length));
            }
            client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return file.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
