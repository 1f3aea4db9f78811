package uk.opendoor.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Invented words of the length that people write. */
final class Speech {

    private static final List<String> WHO = List.of(
            "The adviser",
            "The college",
            "A friend from the football club",
            "The landlord",
            "The nurse at the clinic",
            "The foster carer",
            "The key worker",
            "An aunt in the next town",
            "The youth worker",
            "The tutor");
    private static final List<String> DOES = List.of(
            "helps with",
            "looks into",
            "writes about",
            "asks for",
            "goes along to",
            "explains",
            "pays for",
            "promised",
            "keeps an eye on",
            "finds out about",
            "reminds everybody of",
            "has doubts about");
    private static final List<String> WHAT = List.of(
            "the rent and the first electricity bill",
            "a quiet room to study in",
            "the bus pass for the winter term",
            "the appointment at the dentist",
            "a bed, a cooker and a carpet",
            "the letter from the job centre",
            "the driving theory test",
            "Sunday dinner with the whole family",
            "a place on the bricklaying course",
            "the birth certificate that got lost",
            "sleep that is still bad after the move",
            "the damp in the bedroom",
            "the summer job at the harbour",
            "cooking for one on forty pounds a week",
            "the visit to the mosque",
            "the photographs from the first home",
            "the bank card that was stopped",
            "a bicycle with working brakes");
    private static final List<String> WHEN = List.of(
            "before the next visit",
            "once a month",
            "as soon as the papers are here",
            "when term begins",
            "by the end of next week",
            "every other Tuesday",
            "until it is put right",
            "after the birthday",
            "if nothing else has come up",
            "and says on which day");

    private static final List<String> GIVEN = List.of(
            "Ember", "Rowan", "Sorrel", "Lark", "Fenn", "Marlow", "Tamsin", "Idris", "Coral", "Bryn", "Saffron", "Jory",
            "Linnet", "Cosmo", "Wren", "Hale", "Merrin", "Osric", "Thea", "Pascoe");
    private static final List<String> FAMILY = List.of(
            "Hollin",
            "Thistlewood",
            "Marram",
            "Quillfeather",
            "Ashdown",
            "Brackenbury",
            "Fernsby",
            "Pennywhistle",
            "Larkrise",
            "Oakapple",
            "Saltmarsh",
            "Tidewell",
            "Underhay",
            "Windrush",
            "Yarrow",
            "Kestrelby");

    private final Dice dice;

    Speech(Dice dice) {
        this.dice = dice;
    }

    String sentence() {
        return dice.one(WHO) + " " + dice.one(DOES) + " " + dice.one(WHAT) + " " + dice.one(WHEN) + ".";
    }

    /** As many sentences as that. */
    String sentences(int many) {
        return Stream.generate(this::sentence).limit(many).collect(Collectors.joining(" "));
    }

    /** What somebody promises. */
    String promise() {
        String what = dice.one(WHAT);
        return "See to " + what + ", " + dice.one(WHEN);
    }

    String givenName() {
        return dice.one(GIVEN);
    }

    String familyName() {
        return dice.one(FAMILY);
    }
}
