package uk.opendoor.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opendoor.access.Role;
import uk.opendoor.content.Fields;

/**
 * One invented person.
 *
 * @param birthday the next one: "turns 18 in 7 days"; not there for somebody whose age is nobody's business
 * @param workers who works with them, if they are a young person
 */
record PersonPart(
        String id,
        String given,
        String family,
        Optional<String> knownAs,
        Optional<Role> role,
        Optional<String> caseReference,
        Optional<Birthday> birthday,
        Optional<String> email,
        Optional<String> mobile,
        Work work,
        Workers workers,
        String story) {

    /** @param team the team of a worker; @param covers the worker whose young people they see this week */
    record Work(Optional<String> team, boolean manages, Optional<String> covers) {}

    record Workers(Optional<String> adviser, Optional<String> socialWorker, Optional<String> reviewingOfficer) {}

    record Birthday(int turns, int inDays) {

        LocalDate bornOn(LocalDate today) {
            return today.plusDays(inDays).minusYears(turns);
        }
    }

    static List<PersonPart> readAll(Fields file) {
        return Stream.of("workers", "youngPeople", "relatives")
                .flatMap(group -> file.children(group).stream())
                .map(PersonPart::read)
                .toList();
    }

    private static PersonPart read(Fields fields) {
        PersonPart person = new PersonPart(
                fields.text("id"),
                fields.text("given"),
                fields.text("family"),
                fields.optionalText("knownAs"),
                fields.has("role") ? Optional.of(fields.oneOf("role", Role.class)) : Optional.empty(),
                fields.optionalText("case"),
                birthday(fields),
                fields.optionalText("email"),
                fields.optionalText("mobile"),
                new Work(fields.optionalText("team"), fields.flag("manages"), fields.optionalText("covers")),
                new Workers(
                        fields.optionalText("adviser"),
                        fields.optionalText("socialWorker"),
                        fields.optionalText("reviewingOfficer")),
                fields.text("story"));
        fields.finish();
        return person;
    }

    private static Optional<Birthday> birthday(Fields fields) {
        return fields.has("turns")
                ? Optional.of(new Birthday(fields.number("turns"), fields.number("inDays")))
                : Optional.empty();
    }

    String called() {
        return knownAs.orElse(given) + " " + family;
    }

    boolean isWorker() {
        return role.isPresent();
    }

    boolean isYoung() {
        return birthday.isPresent();
    }

    /** Whether there is a way to sign in as them. */
    boolean hasAccount() {
        return email.isPresent() || mobile.isPresent();
    }
}
