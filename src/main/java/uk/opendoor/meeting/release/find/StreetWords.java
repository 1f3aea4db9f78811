package uk.opendoor.meeting.release.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words of addresses, and their short forms. */
final class StreetWords {

    private static final List<List<String>> TYPES = List.of(
            List.of("road", "rd"),
            List.of("street", "st", "str"),
            List.of("avenue", "ave", "av"),
            List.of("lane", "ln", "la"),
            List.of("drive", "dr", "drv"),
            List.of("close", "cl", "clo"),
            List.of("court", "ct", "crt"),
            List.of("crescent", "cres", "cresc", "cr"),
            List.of("place", "pl"),
            List.of("square", "sq"),
            List.of("terrace", "terr", "ter", "tce"),
            List.of("gardens", "gdns", "gdn", "garden"),
            List.of("grove", "gr", "grv", "gro"),
            List.of("house", "hse", "ho"),
            List.of("cottage", "cott", "cot"),
            List.of("mews"),
            List.of("way"),
            List.of("walk"),
            List.of("rise"),
            List.of("row"),
            List.of("green", "grn"),
            List.of("hill"),
            List.of("park", "pk"),
            List.of("view"),
            List.of("parade", "pde"),
            List.of("farm"),
            List.of("lodge"),
            List.of("buildings", "bldgs", "building"),
            List.of("mansions"),
            List.of("villas", "villa"),
            List.of("tower", "towers"),
            List.of("path"),
            List.of("yard"),
            List.of("wharf"),
            List.of("quay"),
            List.of("broadway"),
            List.of("embankment"),
            List.of("estate", "est"),
            List.of("hostel"),
            List.of("refuge"));

    private static final Set<String> FLATS =
            Set.of("flat", "apartment", "apt", "unit", "room", "fl", "floor", "studio");

    private StreetWords() {}

    static boolean isStreet(List<String> words) {
        return words.size() > 1 && TYPES.stream().anyMatch(type -> type.contains(words.get(words.size() - 1)));
    }

    /** All ways to write this kind of street, the one that is given first. */
    static List<String> spellings(String type) {
        return TYPES.stream().filter(known -> known.contains(type)).findFirst().orElse(List.of(type));
    }

    /** A flat comes with its number, and after it comes the house, if it is on the same line. */
    static List<String> withoutFlat(List<String> line) {
        boolean flat = !line.isEmpty() && FLATS.contains(line.get(0));
        return flat ? line.subList(Math.min(2, line.size()), line.size()) : line;
    }

    /** St is a saint, and North is N. */
    static List<String> variants(String name) {
        List<String> variants = new ArrayList<>(List.of(name));
        swap(variants, "saint", "st");
        swap(variants, "north", "n");
        swap(variants, "south", "s");
        swap(variants, "east", "e");
        swap(variants, "west", "w");
        swap(variants, "upper", "up");
        swap(variants, "great", "gt");
        swap(variants, "little", "lt");
        swap(variants, "mount", "mt");
        return variants;
    }

    static void swap(List<String> variants, String whole, String cut) {
        for (String variant : List.copyOf(variants)) {
            String padded = " " + variant + " ";
            String other = padded.contains(" " + whole + " ")
                    ? padded.replace(" " + whole + " ", " " + cut + " ")
                    : padded.replace(" " + cut + " ", " " + whole + " ");
            if (!other.equals(padded)) {
                variants.add(other.strip());
            }
        }
    }
}
