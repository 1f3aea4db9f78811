package uk.opendoor.content;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The council that runs this Open Door: its name, its districts, its teams and the helplines it points to. */
public record Authority(
        String name,
        boolean invented,
        LocalDate checkedOn,
        List<District> districts,
        List<Contact> teams,
        List<Contact> helplines) {

    public static Authority read(ContentFolder folder) {
        Fields fields = folder.fields("authority.yaml");
        Authority authority = new Authority(
                fields.text("name"),
                fields.flag("invented"),
                fields.date("checkedOn"),
                fields.children("districts").stream().map(District::read).toList(),
                contacts(fields, "teams"),
                contacts(fields, "helplines"));
        fields.finish();
        return authority;
    }

    private static List<Contact> contacts(Fields fields, String name) {
        Set<String> ids = new HashSet<>();
        return fields.children(name).stream()
                .map(child -> {
                    Contact contact = Contact.read(child);
                    if (!ids.add(contact.id())) {
                        child.wrong("id", "is used twice");
                    }
                    return contact;
                })
                .toList();
    }

    public Optional<Contact> team(String id) {
        return teams.stream().filter(team -> team.id().equals(id)).findFirst();
    }

    /** Matches every number that there is to ring or text, as it is written. */
    Pattern numbers() {
        return Pattern.compile(contacts()
                .flatMap(Contact::numbers)
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\d£])(?:", ")(?!\\d)")));
    }

    /** {@code tel:…}, or {@code sms:…} for a number that only takes texts. */
    String linkTo(String number) {
        boolean rings = contacts()
                .anyMatch(contact -> contact.phone().filter(number::equals).isPresent());
        return (rings ? "tel:" : "sms:") + number.replace(" ", "");
    }

    private Stream<Contact> contacts() {
        return Stream.concat(teams.stream(), helplines.stream());
    }

    public List<Contact> crisisLines() {
        return helplines.stream().filter(Contact::crisis).toList();
    }

    public List<Contact> otherHelplines() {
        return helplines.stream().filter(line -> !line.crisis()).toList();
    }

    /**
     * Reads what each district decides; if any is said, all must be.
     *
     * @return what it says, by the district's id, in the order of the districts
     */
    public Map<String, String> districtDifferences(Fields fields) {
        Optional<Fields> child = fields.optionalChild("districts");
        if (child.isEmpty()) {
            return Map.of();
        }
        Map<String, String> says = new LinkedHashMap<>();
        districts.forEach(district -> says.put(district.id(), child.get().text(district.id())));
        child.get().finish();
        return says;
    }
}
