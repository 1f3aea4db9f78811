package uk.opendoor.claim.pay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import uk.opendoor.shared.FormId;

/**
 * What a payment or a run is called outside this house. It says nothing of whom it is for, and the same form makes the same
 * one: sent twice, it is one payment.
 */
public final class PaymentReference {

    public static final int LENGTH = 20;

    /** Without letters that are read as digits. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int SIGNS_TAKEN = 12;

    private PaymentReference() {}

    /** @param part its place among those that the form makes, from 1 */
    public static String payment(FormId form, int part) {
        return "OD" + signs(form.value() + "/" + part);
    }

    public static String run(FormId form) {
        return "ODR" + signs(form.value());
    }

    private static String signs(String made) {
        byte[] hash = sha256().digest(made.getBytes(StandardCharsets.UTF_8));
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < SIGNS_TAKEN; i++) {
            signs.append(SIGNS.charAt(Math.floorMod(hash[i], SIGNS.length())));
        }
        return signs.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
