package uk.opendoor.account;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/** What a page shows of the secret that a code app is to be paired with: a QR code as an SVG path, a link, letters. */
public final class CodeApp {

    private static final int QUIET = 4;

    private final TotpSecret secret;
    private final String link;
    private final QrCode code;

    /**
     * @param issuer what the app lists it under
     * @param account whose it is, as the app shows it
     */
    public CodeApp(TotpSecret secret, String issuer, String account) {
        this.secret = secret;
        this.link = secret.link(issuer, account);
        this.code = QrCode.encodeText(link, Ecc.MEDIUM);
    }

    public String getLink() {
        return link;
    }

    public String getLetters() {
        return secret.spaced();
    }

    /** The view box, with the quiet zone that a camera needs. */
    public String getBox() {
        int width = code.size + 2 * QUIET;
        return -QUIET + " " + -QUIET + " " + width + " " + width;
    }

    public String getPath() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
