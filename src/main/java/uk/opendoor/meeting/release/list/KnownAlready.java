package uk.opendoor.meeting.release.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.opendoor.account.People;
import uk.opendoor.account.Person;
import uk.opendoor.family.Relation;
import uk.opendoor.family.Relations;
import uk.opendoor.family.Whereabouts;
import uk.opendoor.family.WhereaboutsKept;
import uk.opendoor.meeting.release.find.Entry;
import uk.opendoor.shared.PersonId;

/** What the portal knows and what must not appear, without that anybody writes it down a second time. */
@ApplicationScoped
public class KnownAlready {

    private static final Pattern POSTCODE = Pattern.compile("(?i)\\b[a-z]{1,2}[0-9][0-9a-z]?\\s*[0-9][a-z]{2}\\b");

    private WhereaboutsKept whereabouts;
    private Relations relations;
    private People people;

    protected KnownAlready() {}

    @Inject
    public KnownAlready(WhereaboutsKept whereabouts, Relations relations, People people) {
        this.whereabouts = whereabouts;
        this.relations = relations;
        this.people = people;
    }

    /** Where the child lives. */
    public List<Entry> home(PersonId child) {
        return whereabouts
                .of(child)
                .map(Whereabouts::homeAddress)
                .map(KnownAlready::address)
                .orElse(List.of());
    }

    /** School, college, nursery and surgery, one a line. */
    public List<Entry> daily(PersonId child) {
        return whereabouts
                .of(child)
                .map(Whereabouts::dailyPlaces)
                .map(lines -> Stream.concat(
                                lines.lines().flatMap(line -> entry(Entry.Kind.SCHOOL, line).stream()),
                                postcodes(lines))
                        .toList())
                .orElse(List.of());
    }

    /** How the child's relatives are reached, but for this one of them, if it is one. */
    public List<Entry> contacts(PersonId child, PersonId reader) {
        List<PersonId> kin = relations.of(child).stream()
                .map(Relation::kin)
                .filter(one -> !one.equals(reader))
                .distinct()
                .toList();
        return people.all(kin).stream().flatMap(KnownAlready::reach).toList();
    }

    /** The names of brothers and sisters to whom the reader is nothing: that they are there is not theirs to know. */
    public List<Entry> siblings(Collection<PersonId> children, PersonId reader) {
        List<PersonId> theirs =
                relations.by(reader).stream().map(Relation::youngPerson).toList();
        List<PersonId> others = children.stream()
                .flatMap(child -> relations.of(child).stream())
                .map(Relation::kin)
                .distinct()
                .flatMap(kin -> relations.by(kin).stream())
                .map(Relation::youngPerson)
                .distinct()
                .filter(one -> !children.contains(one) && !theirs.contains(one) && !one.equals(reader))
                .toList();
        return names(people.names(others).values());
    }

    public static List<Entry> names(Collection<String> names) {
        return names.stream()
                .flatMap(name -> entry(Entry.Kind.NAME, name).stream())
                .toList();
    }

    /** An address with its commas, and its postcode for itself. */
    public static List<Entry> address(String lines) {
        String line =
                lines.lines().map(String::strip).filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
        return Stream.concat(entry(Entry.Kind.ADDRESS, line).stream(), postcodes(lines))
                .toList();
    }

    private static Stream<Entry> postcodes(String lines) {
        return POSTCODE.matcher(lines).results().map(found -> new Entry(Entry.Kind.POSTCODE, found.group()));
    }

    private static Stream<Entry> reach(Person person) {
        List<Entry> reach = new ArrayList<>();
        Optional.ofNullable(person.reach().email())
                .flatMap(one -> entry(Entry.Kind.EMAIL, one))
                .ifPresent(reach::add);
        Optional.ofNullable(person.reach().mobile())
                .flatMap(one -> entry(Entry.Kind.TELEPHONE, one))
                .ifPresent(reach::add);
        return reach.stream();
    }

    /** Nothing for what is too short to be found; a line that is too long is looked for by its beginning. */
    private static Optional<Entry> entry(Entry.Kind kind, String text) {
        String cut = text.strip();
        cut = cut.substring(0, Math.min(cut.length(), Entry.LONGEST));
        try {
            return Optional.of(new Entry(kind, cut));
        } catch (IllegalArgumentException tooShort) {
            return Optional.empty();
        }
    }
}
