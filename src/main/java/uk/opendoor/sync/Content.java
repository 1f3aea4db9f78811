package uk.opendoor.sync;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.account.Secret;
import uk.opendoor.adviser.care.SpellKind;
import uk.opendoor.family.RelationKind;
import uk.opendoor.meeting.held.SaidMeeting;
import uk.opendoor.shared.PersonId;

/** What one record says, as it was brought, or as it stands here now: two that are equal say the same. */
sealed interface Content {

    /** What is kept of it to know it again: a SHA-256 of its fields, each with its length before it. */
    String fingerprint();

    private static String print(Object... fields) {
        return Secret.hash(Arrays.stream(fields)
                .map(field -> Objects.toString(field, ""))
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining(",")));
    }

    /**
     * @param knownAs null for somebody who goes by their given name
     * @param bornOn null for a relative whose age is nobody's business here
     * @param caseReference what workers type to find the record, or null
     */
    record OfPerson(
            String given, String family, String knownAs, LocalDate bornOn, String caseReference, boolean youngPerson)
            implements Content {

        @Override
        public String fingerprint() {
            return print(given, family, knownAs, bornOn, caseReference, youngPerson);
        }
    }

    /** @param to the first day on which it is over, or null */
    record OfRelation(PersonId youngPerson, PersonId relative, RelationKind kind, LocalDate from, LocalDate to)
            implements Content {

        @Override
        public String fingerprint() {
            return print(youngPerson, relative, kind, from, to);
        }
    }

    /** The same people in another order are the same meeting. */
    record OfMeeting(SaidMeeting said) implements Content {

        @Override
        public String fingerprint() {
            return print(
                    said.kind(),
                    said.starts(),
                    said.minutes(),
                    said.place(),
                    said.off(),
                    sorted(said.children().stream().map(PersonId::value)),
                    sorted(said.guests().stream().map(one -> one.who().value() + one.as())));
        }

        private static String sorted(Stream<String> people) {
            return people.sorted().collect(Collectors.joining(" "));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OfMeeting another && fingerprint().equals(another.fingerprint());
        }

        @Override
        public int hashCode() {
            return fingerprint().hashCode();
        }
    }

    /** @param to the first day after it, or null while it goes on */
    record OfSpell(PersonId whose, SpellKind kind, LocalDate from, LocalDate to) implements Content {

        @Override
        public String fingerprint() {
            return print(whose, kind, from, to);
        }
    }
}
