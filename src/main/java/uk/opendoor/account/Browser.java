package uk.opendoor.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody would call the browser they use: "Chrome on Android". Coarse, so that it tells no more than that. */
public final class Browser {

    public static final int LENGTH = 40;

    private static final List<String> PROGRAMS = List.of("Edg", "OPR", "SamsungBrowser", "Firefox", "Chrome", "Safari");
    private static final List<String> SYSTEMS =
            List.of("Android", "iPhone", "iPad", "Windows", "Macintosh", "CrOS", "Linux");

    private Browser() {}

    /** @param userAgent the header, or null */
    public static String name(String userAgent) {
        String agent = Optional.ofNullable(userAgent).orElse("");
        return Stream.of(PROGRAMS, SYSTEMS)
                .map(names -> names.stream().filter(agent::contains).findFirst())
                .flatMap(Optional::stream)
                .reduce((program, system) -> program + ", " + system)
                .orElse("?");
    }
}
