package uk.opendoor.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.shared.PersonId;

/**
 * One link of the chain, as the database holds it. Its hash covers every field, its number and the hash of the link
 * before it.
 *
 * @param number 1 for the first, each one more than the one before
 * @param atMillis when, in milliseconds since 1970, UTC
 * @param previous the hash of the link before it, or {@link #NOTHING}
 */
record Link(
        long number,
        long atMillis,
        String deed,
        String who,
        String roles,
        String whose,
        String what,
        String why,
        String from,
        String previous) {

    /** What stands for a hash before the first link. */
    static final String NOTHING = "0".repeat(64);

    static final int ROLES_LENGTH = 200;
    static final int WHAT_LENGTH = 60;
    static final int WHY_LENGTH = 500;
    static final int FROM_LENGTH = 60;

    private static final String FORM = "open-door-audit-1";

    static Link of(long number, Instant at, Event event, String previous) {
        return new Link(
                number,
                at.toEpochMilli(),
                event.deed().name(),
                text(event.who()),
                kept(event.roles(), ROLES_LENGTH),
                text(event.whose()),
                kept(event.what(), WHAT_LENGTH),
                kept(event.why(), WHY_LENGTH),
                kept(event.from(), FROM_LENGTH),
                previous);
    }

    /** SHA-256 of {@link #canonical()}, in hex: 64 characters. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each field with its length before it, so that no two links are written alike; nothing at all is a dash. */
    String canonical() {
        return Stream.of(
                        FORM,
                        Long.toString(number),
                        Long.toString(atMillis),
                        deed,
                        who,
                        roles,
                        whose,
                        what,
                        why,
                        from,
                        previous)
                .map(field -> field == null ? "-," : field.length() + ":" + field + ",")
                .collect(Collectors.joining());
    }

    private static String text(PersonId person) {
        return person == null ? null : person.value();
    }

    /** What every database gives back as it got it: no zero character, no half of a character, and not too long. */
    private static String kept(String words, int length) {
        if (words == null) {
            return null;
        }
        String whole = cut(words, length).replace('\0', '\uFFFD');
        return new String(whole.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String cut(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        return words.substring(0, Character.isHighSurrogate(words.charAt(length - 1)) ? length - 1 : length);
    }
}
