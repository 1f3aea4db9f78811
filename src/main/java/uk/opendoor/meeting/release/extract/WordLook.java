package uk.opendoor.meeting.release.extract;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** How letters of a Word file look: what a run of them, or a style, says of itself. */
final class WordLook {

    private static final Pattern COLOUR = Pattern.compile("[0-9A-Fa-f]{6}");

    /** In half points. */
    private static final int SMALLEST = 4;

    /** Of 100. */
    private static final int NARROWEST = 10;

    private static final Map<String, Integer> MARKERS = Map.of(
            "black",
            0,
            "darkblue",
            0x80,
            "darkgreen",
            0x8000,
            "darkred",
            0x800000,
            "darkgray",
            0x808080,
            "none",
            Inks.WHITE,
            "white",
            Inks.WHITE);

    private boolean vanished;
    private boolean tiny;
    private int ink = Inks.UNKNOWN;
    private Integer ground;

    WordLook() {}

    WordLook(WordLook base) {
        vanished = base.vanished;
        tiny = base.tiny;
        ink = base.ink;
        ground = base.ground;
    }

    /** Takes over what a style says, where this says nothing. */
    void wear(WordLook style) {
        vanished |= style.vanished;
        tiny |= style.tiny;
        ink = style.ink == Inks.UNKNOWN ? ink : style.ink;
        ground = style.ground == null ? ground : style.ground;
    }

    /** One property of letters. */
    void take(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "vanish", "specVanish" -> vanished = isOn(xml);
            case "sz" -> tiny = number(xml) <= SMALLEST;
            case "w" -> tiny |= number(xml) < NARROWEST;
            case "color" -> ink = ink(WordStory.value(xml, "val"));
            case "shd" -> ground = shade(xml);
            case "highlight" ->
                ground = MARKERS.getOrDefault(WordStory.value(xml, "val").toLowerCase(Locale.ROOT), Inks.UNKNOWN);
            default -> {}
        }
    }

    /** @param behind the colour under it, if it has none of its own */
    Hidden.How hidden(int behind) {
        if (vanished) {
            return Hidden.How.INVISIBLE;
        }
        if (tiny) {
            return Hidden.How.TINY;
        }
        return Inks.isSeen(ink, ground == null ? behind : ground) ? null : Hidden.How.SAME_COLOUR;
    }

    /** The fill of a shading; null if it has none. */
    static Integer shade(XMLStreamReader xml) {
        int fill = ink(WordStory.value(xml, "fill"));
        boolean pattern = !WordStory.value(xml, "val").equals("clear")
                && !WordStory.value(xml, "val").equals("nil");
        if (pattern && !WordStory.value(xml, "color").isEmpty()) {
            return Inks.UNKNOWN;
        }
        return fill == Inks.UNKNOWN ? null : Integer.valueOf(fill);
    }

    static boolean isOn(XMLStreamReader xml) {
        return switch (WordStory.value(xml, "val")) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    private static int ink(String colour) {
        return COLOUR.matcher(colour).matches() ? Integer.parseInt(colour, 16) : Inks.UNKNOWN;
    }

    private static int number(XMLStreamReader xml) {
        String digits = WordStory.value(xml, "val").replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
