package uk.opendoor.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the site answered. */
public record Answer(String path, HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    /** The header, or an empty text when it was not sent. */
    public String header(String name) {
        return String.join(", ", response.headers().allValues(name));
    }

    public boolean hasHeader(String name) {
        return response.headers().firstValue(name).isPresent();
    }

    /** How much came over the wire. */
    public int bytes() {
        return response.body().length;
    }

    public String text() {
        byte[] body = header("Content-Encoding").equals("gzip") ? unzipped() : response.body();
        return new String(body, StandardCharsets.UTF_8);
    }

    public boolean isPage() {
        return header("Content-Type").startsWith("text/html");
    }

    public Document page() {
        return Jsoup.parse(text(), response.uri().toString());
    }

    private byte[] unzipped() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return status() + " from " + path;
    }
}
