package uk.opendoor.meeting.release.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.meeting.release.find.Hit.How;

/** Each rule of finding, with what it finds and what it leaves alone. {@code |} is the end of a line. */
class FinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "She lives at Flat 3, 12 Oak Road, Winbury, SO23 9QT now.; EXACT",
                "flat 3 12 oak road winbury so23 9qt; NORMALISED",
                "Flat 3,|12 Oak Road,|Winbury,|SO23 9QT; NORMALISED",
                "at 12 Oak Road since May; NORMALISED",
                "at 12 Oak Rd. since May; NORMALISED",
                "at 12, Oak Rd; NORMALISED",
                "at Oak Road 12; NORMALISED",
                "Apt 3|12 Oak Road; NORMALISED",
                "3/12 Oak Road; NORMALISED",
                "12|Oak|Road; NORMALISED",
                "number 12 (the blue door)|on Oak Road; NORMALISED",
                "12OakRoad; NORMALISED",
                "12_oak_road.pdf; NORMALISED",
                "12 Oak Ro-|ad; NORMALISED",
                "12 O a k R o a d; NORMALISED",
                "12 Óäk Roåd; NORMALISED",
                "12 Оаk Rоаd; NORMALISED",
                "１２ Ｏａｋ Ｒｏａｄ; NORMALISED",
                "the post code is SO239QT; NORMALISED",
                "12 Oake Road; CLOSE",
                "12 Aok Road; CLOSE",
                "the house in Oak Road; CLOSE",
                "12 Oak; CLOSE",
                "12 Oak trees stand there; CLOSE",
                "the road to Winbury has oaks; ",
                "112 Elm Road; ",
                "on 12 May in Winbury; "
            })
    void findsAnAddress(String text, How how) {
        assertThat(found(Entry.Kind.ADDRESS, "Flat 3, 12 Oak Road, Winbury, SO23 9QT", text))
                .isEqualTo(Optional.ofNullable(how));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "at Rose Cottage, Mill Lane, Winbury; EXACT",
                "rose cottage; NORMALISED",
                "Rose Cott, Mill Ln; NORMALISED",
                "Mill Lane; NORMALISED",
                "a mill in a lane; ",
                "roses; "
            })
    void findsAnAddressWithoutANumber(String text, How how) {
        assertThat(found(Entry.Kind.ADDRESS, "Rose Cottage, Mill Lane, Winbury", text))
                .isEqualTo(Optional.ofNullable(how));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "at 7 The Shambles, Winbury; EXACT",
                "at 7 the shambles; NORMALISED",
                "at 7, The|Shambles; NORMALISED",
                "7 The Shamblse; CLOSE",
                "in The Shambles; CLOSE",
                "it was a shambles; ",
                "7 the; "
            })
    void findsAStreetThatSaysNotWhatItIs(String text, How how) {
        assertThat(found(Entry.Kind.ADDRESS, "7 The Shambles, Winbury", text)).isEqualTo(Optional.ofNullable(how));
    }

    @ParameterizedTest
    @CsvSource({
        "'Oakhurst, Winbury',at oakhurst winbury,NORMALISED",
        "'Oakhurst, Winbury',at Oakhurst in,CLOSE",
        "'Flat 2b, Oak Court',in Oak Ct,NORMALISED",
        "'Flat 2b, Oak Court',flat 2b is,",
        "'22, Elm Rd',22 Elm Road,NORMALISED",
        "'tel: 01632 960123 (home)',01632960123,NORMALISED"
    })
    void findsWhatIsWrittenDownInAnotherWay(String entry, String text, How how) {
        Entry.Kind kind = entry.startsWith("tel") ? Entry.Kind.TELEPHONE : Entry.Kind.ADDRESS;
        assertThat(found(kind, entry, text)).isEqualTo(Optional.ofNullable(how));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "in SO20 1QT they; EXACT",
                "in so20 1qt; NORMALISED",
                "SO201QT; NORMALISED",
                "SO20|1QT; NORMALISED",
                "S O 2 0 1 Q T; NORMALISED",
                "SO2O IQT; NORMALISED",
                "S020-1QT; NORMALISED",
                "SO20 1QX; CLOSE",
                "OS20 1QT; CLOSE",
                "SO20 1; CLOSE",
                "SO20 is a wide area; ",
                "also 201 quotes; "
            })
    void findsAPostcode(String text, How how) {
        assertThat(found(Entry.Kind.POSTCODE, "SO20 1QT", text)).isEqualTo(Optional.ofNullable(how));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ring 01632 960123 or; EXACT",
                "ring 01632960123; NORMALISED",
                "01632 960 123; NORMALISED",
                "(01632) 96-01-23; NORMALISED",
                "+44 1632 960123; NORMALISED",
                "+44 (0)1632 960123; NORMALISED",
                "00441632960123; NORMALISED",
                "01632.960.123; NORMALISED",
                "01632|960123; NORMALISED",
                "o1632 96o123; NORMALISED",
                "tel01632960123ext4; NORMALISED",
                "01632 960132; CLOSE",
                "01632 96123; CLOSE",
                "ring 960123; CLOSE",
                "01632 961999; ",
                "1632 pounds and 960 pence; "
            })
    void findsATelephoneNumber(String text, How how) {
        assertThat(found(Entry.Kind.TELEPHONE, "01632 960123", text)).isEqualTo(Optional.ofNullable(how));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "with Maria Elena Hamilton-Smith today; EXACT",
                "MARIA ELENA HAMILTON SMITH; NORMALISED",
                "Hamilton-Smith, Maria; NORMALISED",
                "Maria Hamilton-Smith’s home; NORMALISED",
                "Maria Hamilton; NORMALISED",
                "M. Hamilton-Smith; NORMALISED",
                "M E Hamilton-Smith; NORMALISED",
                "Maria E. Hamilton-Smith; NORMALISED",
                "Hamilton-Smith M; NORMALISED",
                "Maria H-S; NORMALISED",
                "Maria H.; NORMALISED",
                "María Hámilton; NORMALISED",
                "Maria Hamil-|ton-Smith; NORMALISED",
                "Maria Hamilton-|Smith; NORMALISED",
                "Maria|Hamilton-Smith; NORMALISED",
                "mariahamiltonsmith.docx; NORMALISED",
                "MariaHamilton2026.docx; NORMALISED",
                "Ma\u00ADria Ha\u200Bmilton; NORMALISED",
                "Mаriа Hаmiltоn; NORMALISED",
                "Marya Hamilton-Smith; CLOSE",
                "Maria Hamliton; CLOSE",
                "Smyth Maria; CLOSE",
                "Mrs Hamilton-Smith; CLOSE",
                "Maria came; CLOSE",
                "Hamiltonn came; CLOSE",
                "hamilton academical; ",
                "a marina; ",
                "smiths; "
            })
    void findsAName(String text, How how) {
        assertThat(found(Entry.Kind.NAME, "Maria Elena Hamilton-Smith", text)).isEqualTo(Optional.ofNullable(how));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "seen by May Long here; EXACT",
                "Long, May; NORMALISED",
                "we asked May about it; CLOSE",
                "May I come?; ",
                "It may be long.; ",
                "The day was. Long ago; "
            })
    void leavesEverydayWordsThatAreNamesAlone(String text, How how) {
        assertThat(found(Entry.Kind.NAME, "May Long", text)).isEqualTo(Optional.ofNullable(how));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "by Áine O’Brien; EXACT",
                "Aine O'Brien; NORMALISED",
                "AINE OBRIEN; NORMALISED",
                "O’Brien’s; CLOSE",
                "Aine O Brien; NORMALISED"
            })
    void findsANameWithAnApostrophe(String text, How how) {
        assertThat(found(Entry.Kind.NAME, "Áine O’Brien", text)).isEqualTo(Optional.ofNullable(how));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "at St Thomas More Catholic Primary School on; EXACT",
                "Saint Thomas More Catholic Primary School; NORMALISED",
                "St. Thomas More School; NORMALISED",
                "St Thomas More Primary; NORMALISED",
                "ST THOMAS MORE; NORMALISED",
                "St Tomas More; CLOSE",
                "the STMCPS; CLOSE",
                "once more to Thomas; ",
                "a Catholic primary school; "
            })
    void findsASchool(String text, How how) {
        assertThat(found(Entry.Kind.SCHOOL, "St Thomas More Catholic Primary School", text))
                .isEqualTo(Optional.ofNullable(how));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "at Oakwood Primary School; EXACT",
                "Oakwood School; NORMALISED",
                "oakwood primary; NORMALISED",
                "He likes Oakwood; CLOSE",
                "Oakwod School; CLOSE",
                "an oakwood floor; ",
                "primary school; "
            })
    void findsASchoolOfOneWord(String text, How how) {
        assertThat(found(Entry.Kind.SCHOOL, "Oakwood Primary School", text)).isEqualTo(Optional.ofNullable(how));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "for Brightwater & Sons Ltd in; EXACT",
                "Brightwater and Sons Limited; NORMALISED",
                "Brightwater & Sons; NORMALISED",
                "Brihgtwater & Sons; CLOSE",
                "sons and daughters; "
            })
    void findsAWorkplace(String text, How how) {
        assertThat(found(Entry.Kind.WORKPLACE, "Brightwater & Sons Ltd", text)).isEqualTo(Optional.ofNullable(how));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "to jo.bloggs@mail.example today; EXACT",
                "Jo.Bloggs@Mail.Example; NORMALISED",
                "jo.bloggs @ mail.example; NORMALISED",
                "jo.bloggs at mail dot example; NORMALISED",
                "jo dot bloggs (at) mail dot example; NORMALISED",
                "jo.bloggs@|mail.example; NORMALISED",
                "jo.blogs@mail.example; CLOSE",
                "jo.bloggs; CLOSE",
                "someone@mail.example; "
            })
    void findsAnEmailAddress(String text, How how) {
        assertThat(found(Entry.Kind.EMAIL, "jo.bloggs@mail.example", text)).isEqualTo(Optional.ofNullable(how));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a blue Renner Fuego outside; EXACT",
                "a blue renner-fuego; NORMALISED",
                "a Renner Feugo; CLOSE",
                "blue; "
            })
    void findsAnythingElse(String text, How how) {
        assertThat(found(Entry.Kind.OTHER, "Renner Fuego", text)).isEqualTo(Optional.ofNullable(how));
    }

    private static Optional<How> found(Entry.Kind kind, String entry, String text) {
        return Finding.of(List.of(new Entry(kind, entry)), text.replace('|', '\n')).hits().stream()
                .map(Hit::how)
                .min(Enum::compareTo);
    }
}
