package uk.opendoor.notify.transport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The HTTP interface of GOV.UK Notify as its documentation describes it, on this machine. It remembers what it was asked. */
final class NotifyStub implements AutoCloseable {

    private static final String ID = "740e5834-3a29-46b4-9a6f-16142fde533a";
    private static final String TEMPLATE =
            "{\"id\":\"" + ID + "\",\"version\":1,\"uri\":\"http://localhost/" + ID + "\"}";

    /** @param address path and query */
    record Asked(String method, String address, String authorization, String body) {}

    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;
    private int fails;
    private boolean hasItAlready;

    NotifyStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    void failsWith(int status) {
        fails = status;
    }

    void hasItAlready() {
        hasItAlready = true;
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String method = exchange.getRequestMethod();
        String address = exchange.getRequestURI().toString();
        asked.add(new Asked(method, address, exchange.getRequestHeaders().getFirst("Authorization"), body));
        if (fails > 0) {
            send(
                    exchange,
                    fails,
                    "{\"status_code\":" + fails + ",\"errors\":[{\"error\":\"Any\",\"message\":\"any\"}]}");
        } else if (method.equals("GET")) {
            send(
                    exchange,
                    200,
                    "{\"notifications\":[" + (hasItAlready ? found() : "") + "],\"links\":{\"current\":\"/\"}}");
        } else {
            send(exchange, 201, made(address.endsWith("/sms")));
        }
    }

    private static String made(boolean text) {
        String content = text ? "{\"body\":\"any\",\"from_number\":\"any\"}" : "{\"body\":\"any\",\"subject\":\"any\"}";
        return "{\"id\":\"" + ID + "\",\"reference\":\"any\",\"content\":" + content + ",\"template\":" + TEMPLATE
                + "}";
    }

    private static String found() {
        return "{\"id\":\"" + ID + "\",\"type\":\"sms\",\"status\":\"delivered\",\"body\":\"any\",\"template\":"
                + TEMPLATE + ",\"created_at\":\"2026-11-25T09:30:00.000000Z\"}";
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
