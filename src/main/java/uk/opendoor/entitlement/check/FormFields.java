package uk.opendoor.entitlement.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says which field of the form a field of the API is typed into. */
final class FormFields {

    private static final Pattern PATH = Pattern.compile("(\\w+)\\[(\\d+)](?:\\.(\\w+))?");

    private final List<Integer> filledTimes;

    /** @param filledTimes the place on the form of each time in care that was sent */
    FormFields(List<Integer> filledTimes) {
        this.filledTimes = filledTimes;
    }

    /** {@code care[0].from} is typed into {@code care-2-from} if the third row was the first one filled in. */
    String of(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return path;
        }
        String part = matcher.group(3);
        return switch (matcher.group(1)) {
            case "care" -> "care-" + filledTimes.get(Integer.parseInt(matcher.group(2))) + "-" + part;
            case "homeWithParent" -> "home-" + part;
            default -> matcher.group(1) + "-" + part;
        };
    }
}
