package uk.opendoor.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A term of art and what it means, in one plain sentence. */
public record Word(String id, String term, List<String> also, String means, Optional<String> law) {

    /** Every way the term is written. */
    public Stream<String> spellings() {
        return Stream.concat(Stream.of(term), also.stream());
    }
}
