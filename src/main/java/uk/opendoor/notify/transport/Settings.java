package uk.opendoor.notify.transport;

import java.util.Optional;
import java.util.function.Function;

/** Variables by name; one that is empty is one that is not there. */
final class Settings {

    private final Function<String, Optional<String>> variables;

    Settings(Function<String, Optional<String>> variables) {
        this.variables = variables;
    }

    Optional<String> find(String name) {
        return variables.apply(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** @throws WrongSetting if it is not there */
    String get(String name) {
        return find(name).orElseThrow(() -> new WrongSetting(name, "must be set for this NOTIFY_TRANSPORT"));
    }

    /** @throws WrongSetting if it is not the number of a port */
    int port(String name, int otherwise) {
        String text = find(name).orElse(String.valueOf(otherwise));
        if (!text.matches("[1-9]\\d{0,4}") || Integer.parseInt(text) > 65_535) {
            throw new WrongSetting(name, "must be a port, from 1 to 65535");
        }
        return Integer.parseInt(text);
    }

    /** @throws WrongSetting if it is neither true nor false */
    boolean flag(String name, boolean otherwise) {
        String text = find(name).orElse(String.valueOf(otherwise));
        if (!text.equals("true") && !text.equals("false")) {
            throw new WrongSetting(name, "must be true or false");
        }
        return text.equals("true");
    }
}
