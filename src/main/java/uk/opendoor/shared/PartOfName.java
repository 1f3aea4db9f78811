package uk.opendoor.shared;

import java.util.Locale;

/** A part of a name as somebody looks for it: wherever it stands, in small letters or large. Nothing is in every name. */
public record PartOfName(String typed) {

    public boolean isIn(String name) {
        return plain(name).contains(plain(typed.strip()));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK);
    }
}
