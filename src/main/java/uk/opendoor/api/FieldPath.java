package uk.opendoor.api;

import java.util.regex.Pattern;

/** Where a field stands, such as {@code care[0].to}, as the key and the number that its name is found by. */
record FieldPath(String path) {

    private static final Pattern INDEX = Pattern.compile("\\[([0-9]{1,4})\\]");

    /** {@code field.care.to}; an entry as a whole is {@code field.care.item}. */
    String key() {
        var plain = INDEX.matcher(path).replaceAll("");
        return "field." + plain + (path.endsWith("]") ? ".item" : "");
    }

    /** People count from one. */
    int number() {
        var index = INDEX.matcher(path);
        return index.find() ? Integer.parseInt(index.group(1)) + 1 : 1;
    }
}
