package uk.opendoor.shared;

import java.util.Objects;
import java.util.Optional;

/** Where a rule comes from: the law or decision in words, an address to read it at if there is one, and how sure we are. */
public record Source(String law, Optional<String> url, Sure sure) {

    public Source {
        Objects.requireNonNull(law);
        Objects.requireNonNull(url);
        Objects.requireNonNull(sure);
    }

    public boolean toBeChecked() {
        return sure == Sure.TO_BE_CHECKED;
    }
}
