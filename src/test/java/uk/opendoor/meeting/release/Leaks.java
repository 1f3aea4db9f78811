package uk.opendoor.meeting.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import uk.opendoor.meeting.release.find.Entry;
import uk.opendoor.meeting.release.find.Entry.Kind;
import uk.opendoor.meeting.release.find.Hit.How;

/** Ways in which what must not appear gets into a report: as it is, in other writing, with a slip. */
final class Leaks {

    static final List<Entry> FAMILY = List.of(
            new Entry(Kind.ADDRESS, "Flat 3, 14 Fenwick Road, Winbury, SO20 1QT"),
            new Entry(Kind.ADDRESS, "Rose Cottage, Mill Lane, Netherby"),
            new Entry(Kind.POSTCODE, "WB14 0LD"),
            new Entry(Kind.SCHOOL, "St Thomas More Catholic Primary School"),
            new Entry(Kind.SCHOOL, "Oakfield Academy"),
            new Entry(Kind.WORKPLACE, "Brightwater & Sons Ltd"),
            new Entry(Kind.TELEPHONE, "01632 960123"),
            new Entry(Kind.TELEPHONE, "07700 900461"),
            new Entry(Kind.NAME, "Maria Elena Hamilton-Smith"),
            new Entry(Kind.NAME, "Tobias Griffith"),
            new Entry(Kind.EMAIL, "j.archer@mail.example"),
            new Entry(Kind.OTHER, "Renner Fuego"));

    /** Ways to write anything. */
    private static final Map<String, BiFunction<String, Random, String>> ANY = new LinkedHashMap<>();

    /** Ways to write something of one kind, each with the words that it becomes. */
    private static final Map<Kind, Map<String, List<String>>> OF_A_KIND = Map.of(
            Kind.ADDRESS,
                    Map.of(
                            "short form", List.of("14 Fenwick Rd, Winbury", "Rose Cott., Mill Ln"),
                            "without flat and town", List.of("14 Fenwick Road", "Rose Cottage"),
                            "other flat", List.of("Apt. 3\n14 Fenwick Road", "Rose Cottage in Mill Lane"),
                            "number and street apart", List.of("number 14 (Flat 3),\nFenwick Road", "Mill Lane"),
                            "postcode alone", List.of("SO201QT", "Mill  Lane")),
            Kind.POSTCODE,
                    Map.of(
                            "without a space",
                            List.of("WB140LD"),
                            "O for 0",
                            List.of("WBI4 OLD"),
                            "dash",
                            List.of("wb14-0ld")),
            Kind.SCHOOL,
                    Map.of(
                            "short", List.of("St Thomas More School", "Oakfield School"),
                            "saint", List.of("Saint Thomas More", "OAKFIELD ACADEMY"),
                            "with s", List.of("St. Thomas More’s", "Oakfield Academy’s")),
            Kind.WORKPLACE,
                    Map.of("short", List.of("Brightwater & Sons"), "and", List.of("Brightwater and Sons Limited")),
            Kind.TELEPHONE,
                    Map.of(
                            "country", List.of("+44 1632 960123", "+44 7700 900461"),
                            "country and 0", List.of("+44 (0)1632 960 123", "0044 (0)7700 900461"),
                            "in pairs", List.of("01 63 29 60 12 3", "07-70-09-00-46-1"),
                            "dots", List.of("01632.960.123", "07700.900.461"),
                            "joined", List.of("01632960123", "07700900461")),
            Kind.NAME,
                    Map.of(
                            "other order", List.of("Hamilton-Smith, Maria", "GRIFFITH Tobias"),
                            "initial", List.of("M. Hamilton-Smith", "T Griffith"),
                            "initials", List.of("M. E. Hamilton-Smith", "Griffith, T."),
                            "possessive", List.of("Maria Hamilton-Smith’s", "Tobias Griffith's"),
                            "half of it", List.of("Maria Hamilton", "Tobias G.")),
            Kind.EMAIL,
                    Map.of(
                            "spelled out",
                            List.of("j.archer at mail dot example"),
                            "spaced",
                            List.of("j.archer @ mail.example")));

    /** What slips are made in: of names and addresses, what people write. */
    private static final Map<Kind, List<String>> SLIPPED = Map.of(
            Kind.ADDRESS, List.of("14 Fenwick Road", "Rose Cottage"),
            Kind.SCHOOL, List.of("St Thomas More School", "Oakfield Academy"),
            Kind.NAME, List.of("Maria Hamilton-Smith", "Tobias Griffith"),
            Kind.WORKPLACE, List.of("Brightwater & Sons"));

    static {
        ANY.put("capitals", (text, random) -> text.toUpperCase(Locale.ROOT));
        ANY.put("small letters", (text, random) -> text.toLowerCase(Locale.ROOT));
        ANY.put("over two lines", (text, random) -> text.replaceFirst(" ", "\n"));
        ANY.put("over many lines", (text, random) -> text.replace(" ", "\n"));
        ANY.put("double spaces", (text, random) -> text.replace(" ", "   "));
        ANY.put("hard spaces", (text, random) -> text.replace(" ", "\u00A0"));
        ANY.put("no spaces", (text, random) -> text.replace(" ", ""));
        ANY.put("underscores", (text, random) -> text.replace(" ", "_"));
        ANY.put("spaced letters", (text, random) -> text.replaceAll("(?<=.)(?=.)", " "));
        ANY.put("soft hyphen", (text, random) -> inAWord(text, random, "\u00AD"));
        ANY.put("zero width", (text, random) -> inAWord(text, random, "\u200B"));
        ANY.put("hyphen at the line's end", (text, random) -> inAWord(text, random, "-\n"));
        ANY.put(
                "accents",
                (text, random) -> text.replace('a', 'á').replace('e', 'ë').replace('o', 'ô'));
        ANY.put(
                "look-alikes",
                (text, random) -> text.replace('a', 'а')
                        .replace('e', 'е')
                        .replace('o', 'о')
                        .replace('M', 'М'));
        ANY.put("full width", (text, random) -> fullWidth(text));
        ANY.put("ligatures", (text, random) -> text.replace("ffi", "ﬃ").replace("fi", "ﬁ"));
    }

    private Leaks() {}

    /** Every form of every entry, in an order that the seed makes. */
    static List<Leak> all(long seed) {
        Random random = new Random(seed);
        List<Leak> all = new ArrayList<>();
        for (Entry entry : FAMILY) {
            all.add(new Leak(entry, How.EXACT, "exact", entry.text()));
            ANY.forEach(
                    (form, write) -> all.add(new Leak(entry, How.NORMALISED, form, write.apply(entry.text(), random))));
            OF_A_KIND
                    .getOrDefault(entry.kind(), Map.of())
                    .forEach((form, texts) -> all.add(new Leak(entry, How.NORMALISED, form, texts.get(number(entry)))));
            for (String slip : List.of("left out", "doubled", "swapped", "changed")) {
                String text = SLIPPED.containsKey(entry.kind())
                        ? SLIPPED.get(entry.kind()).get(number(entry))
                        : entry.text();
                all.add(new Leak(entry, How.CLOSE, slip, slipped(text, slip, random)));
            }
        }
        Collections.shuffle(all, random);
        return all;
    }

    /** Whether it is the first of its kind or the second. */
    private static int number(Entry entry) {
        return (int) FAMILY.stream()
                .filter(other -> other.kind() == entry.kind())
                .takeWhile(other -> other != entry)
                .count();
    }

    /** Between two letters of a word, somewhere. */
    private static String inAWord(String text, Random random, String between) {
        int at = letter(text, random);
        return text.substring(0, at) + between + text.substring(at);
    }

    /** A place with a letter or a digit before and after it. */
    private static int letter(String text, Random random) {
        int at = 1 + random.nextInt(text.length() - 1);
        while (!Character.isLetterOrDigit(text.charAt(at)) || !Character.isLetterOrDigit(text.charAt(at - 1))) {
            at = 1 + at % (text.length() - 1);
        }
        return at;
    }

    private static String slipped(String text, String slip, Random random) {
        int at = letter(text, random);
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        char here = text.charAt(at);
        return switch (slip) {
            case "left out" -> before + after;
            case "doubled" -> before + here + here + after;
            case "swapped" -> text.substring(0, at - 1) + here + text.charAt(at - 1) + after;
            default ->
                before
                        + (Character.isDigit(here) ? (char) ('0' + (here - '0' + 3) % 10) : here == 'x' ? 'y' : 'x')
                        + after;
        };
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(sign -> wide.append((char) (sign > ' ' && sign < 0x7F ? sign + 0xFEE0 : sign)));
        return wide.toString();
    }
}
