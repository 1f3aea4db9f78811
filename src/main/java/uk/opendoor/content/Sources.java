package uk.opendoor.content;

import java.util.Optional;
import uk.opendoor.shared.Source;
import uk.opendoor.shared.Sure;

/** Reads the legal source that every rule and promise names. */
public final class Sources {

    private Sources() {}

    public static Source read(Fields fields) {
        Fields source = fields.child("source");
        Optional<String> url = source.optionalText("url");
        if (url.isPresent() && !url.get().startsWith("https://")) {
            source.wrong("url", "must begin with https://");
        }
        Source read = new Source(source.text("law"), url, source.oneOf("sure", Sure.class));
        source.finish();
        return read;
    }
}
