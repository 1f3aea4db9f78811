package uk.opendoor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Bytes ready to be sent as often as asked for: compressed once, and known by their fingerprint. */
final class Packed {

    private static final int FINGERPRINT_BYTES = 10;
    private static final Pattern GZIP_WANTED = Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

    private final String type;
    private final byte[] plain;
    private final byte[] gzip;
    private final String fingerprint;

    Packed(String type, byte[] bytes) {
        this.type = type;
        this.plain = bytes.clone();
        this.gzip = gzip(bytes);
        this.fingerprint = fingerprint(bytes);
    }

    String fingerprint() {
        return fingerprint;
    }

    /** Sends the bytes, or only says that the browser's copy is still good. */
    void send(HttpServletRequest request, HttpServletResponse response, String cacheControl) throws IOException {
        response.setHeader("Cache-Control", cacheControl);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", etag());
        if (header(request, "If-None-Match").contains(etag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        sendWhole(request, response);
    }

    /** Sends the bytes, for one person alone: nobody may know them again. */
    void sendUnstored(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        sendWhole(request, response);
    }

    private void sendWhole(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        if (GZIP_WANTED.matcher(header(request, "Accept-Encoding")).find()) {
            response.setHeader("Content-Encoding", "gzip");
            write(response, gzip);
        } else {
            write(response, plain);
        }
    }

    private String etag() {
        return "W/\"" + fingerprint + "\"";
    }

    private static void write(HttpServletResponse response, byte[] bytes) throws IOException {
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static String header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String fingerprint(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
