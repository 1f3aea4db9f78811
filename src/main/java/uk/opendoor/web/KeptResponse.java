package uk.opendoor.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds back what a page writes, so that it can be kept; an error or a redirect goes straight through. */
final class KeptResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(bytes, false, StandardCharsets.UTF_8);
    private boolean sentElsewhere;

    KeptResponse(HttpServletResponse response) {
        super(response);
    }

    boolean isWhole() {
        return !sentElsewhere
                && getStatus() == SC_OK
                && String.valueOf(getContentType()).startsWith("text/html");
    }

    Packed packed() {
        writer.flush();
        return new Packed(getContentType(), bytes.toByteArray());
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                bytes.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("pages are written in one go");
            }
        };
    }

    @Override
    public void sendError(int status) throws IOException {
        sentElsewhere = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sentElsewhere = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        sentElsewhere = true;
        super.sendRedirect(location);
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void setContentLength(int length) {
        // The length sent is that of the packed page.
    }
}
