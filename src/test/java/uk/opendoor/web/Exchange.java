package uk.opendoor.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A request and its response without a server: what a filter asks for, and what it answers. */
final class Exchange {

    private final String method;
    private final String path;
    private final Map<String, String> requestHeaders = new HashMap<>();
    private final Map<String, String> responseHeaders = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private boolean secure;
    private int status = HttpServletResponse.SC_OK;
    private String type;

    private Exchange(String method, String path) {
        this.method = method;
        this.path = path;
    }

    static Exchange get(String path) {
        return new Exchange("GET", path);
    }

    static Exchange post(String path) {
        return new Exchange("POST", path);
    }

    Exchange with(String header, String value) {
        requestHeaders.put(header, value);
        return this;
    }

    Exchange byTls() {
        secure = true;
        return this;
    }

    int status() {
        return status;
    }

    String header(String name) {
        return responseHeaders.get(name);
    }

    String text() {
        return body.toString(StandardCharsets.UTF_8);
    }

    HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (name, args) -> switch (name) {
            case "getMethod" -> method;
            case "getServletPath", "getRequestURI" -> path;
            case "getServerName" -> "portal.example";
            case "isSecure" -> secure;
            case "getHeader" -> requestHeaders.get(args[0]);
            default -> null;
        });
    }

    HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (name, args) -> switch (name) {
            case "setHeader" -> responseHeaders.put((String) args[0], (String) args[1]);
            case "setStatus", "sendError" -> status = (int) args[0];
            case "getStatus" -> status;
            case "setContentType" -> type = (String) args[0];
            case "getContentType" -> type;
            case "getOutputStream" -> stream();
            case "getWriter" -> new PrintWriter(body, true, StandardCharsets.UTF_8);
            default -> null;
        });
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException();
            }
        };
    }

    private interface Answers {
        Object answer(String method, Object[] args);
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, called, args) -> {
            Object answer = answers.answer(called.getName(), args);
            return called.getReturnType() == void.class ? null : answer;
        }));
    }
}
