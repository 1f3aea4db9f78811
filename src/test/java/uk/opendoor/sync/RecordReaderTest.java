package uk.opendoor.sync;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opendoor.shared.Messages;
import uk.opendoor.shared.PersonId;

/** What is wrong with a record, field by field, before anything is looked up. */
class RecordReaderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T10:00:00Z"), ZoneId.of("Europe/London"));
    private static final Map<String, PersonId> KNOWN = Map.of(
            "P-1", new PersonId("one"),
            "P-2", new PersonId("two"),
            "ada@southshire.example", new PersonId("ada"));
    private static final Source MEETINGS = new MeetingSource(null, null, null, CLOCK);
    private static final String PERSON = "'reference':'P-9','givenName':'Robin','familyName':'Ashdown'";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'givenName':'Robin','familyName':'Ashdown'|reference missing",
                "'reference':'P-9'|givenName missing, familyName missing",
                "'reference':'=1+1','givenName':'Robin','familyName':'Ashdown'|reference notAReference",
                "'reference':'P 9','givenName':'Robin','familyName':'Ashdown'|reference notAReference",
                "'reference':'P-9','givenName':'=cmd()','familyName':'Ashdown'|givenName notAName",
                "'reference':'P-9','givenName':'<b>','familyName':'@Ashdown'|givenName notAName, familyName notAName",
                "'reference':'P-9','givenName':'Ro\\u0000bin','familyName':'Ashdown'|givenName strangeSigns",
                "'reference':'P-9','givenName':'Ro\\u202ebin','familyName':'Ashdown'|givenName strangeSigns",
                "'reference':'P-9','givenName':'Ro\\ufffdbin','familyName':'Ashdown'|givenName strangeSigns",
                "'reference':'P-9','givenName':'  ','familyName':'Ashdown'|givenName missing",
                "'reference':'P-9','givenName':1,'familyName':['Ashdown']|givenName wrongType, familyName wrongType",
                "'reference':'P-9','givenName':'Robin','familyName':'Ashdown','youngPerson':true|dateOfBirth missing",
                "'reference':'P-9','givenName':'Robin','familyName':'Ashdown','youngPerson':'yes'|youngPerson notTrueOrFalse",
                "'reference':'P-9','givenName':'Robin','familyName':'Ashdown','dateOfBirth':'1.2.2008'|dateOfBirth notADate",
                "'reference':'P-9','givenName':'Robin','familyName':'Ashdown','dateOfBirth':'2027-01-01'|dateOfBirth aheadOfToday",
                "'reference':'P-9','givenName':'Robin','familyName':'Ashdown','adress':'1 High Street'|adress unknown",
                "'reference':'P-9','withdrawn':true,'givenname':'Robin'|givenname unknown",
                "'reference':'P-9','withdrawn':'true','givenName':'Robin','familyName':'A'|withdrawn notTrueOrFalse",
            })
    void saysWhatIsWrongWithAPerson(String record, String wrong) {
        assertThat(wrong(new PeopleSource(null, null, null, CLOCK), "{" + record + "}"))
                .isEqualTo(wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siân",
                "O’Neill",
                "D'Arcy",
                "Anne-Marie",
                "J. R.",
                "محمد",
                "Nguyễn Văn",
                "李",
                "می\u200cخواهم",
                "Ng"
            })
    void takesTheNamesThatPeopleHave(String name) {
        assertThat(wrong(
                        new PeopleSource(null, null, null, CLOCK),
                        "{'reference':'P-9','givenName':\"" + name + "\",'familyName':'Ashdown'}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'youngPerson':'P-1','relative':'P-2','kind':'PARENT','from':'2020-01-01'|\"\"",
                "'youngPerson':'P-1','relative':'P-1','kind':'PARENT','from':'2020-01-01'|relative samePerson",
                "'youngPerson':'P-7','relative':'P-2','kind':'UNCLE','from':'2020-01-01'|youngPerson unknownPerson, kind notOneOf",
                "'youngPerson':'P-1','relative':'P-2','kind':'PARENT','from':'2020-01-01','to':'2020-01-01'|to reversed",
                "'youngPerson':'P-1','relative':'P-2','kind':'PARENT'|from missing",
            })
    void saysWhatIsWrongWithARelation(String record, String wrong) {
        assertThat(wrong(new RelationSource(null, null, null, CLOCK), "{'reference':'R-1'," + record + "}"))
                .isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'person':'P-1','kind':'SECTION_20','from':'2020-01-01','to':'2021-01-01'|\"\"",
                "'person':'P-1','kind':'PROGRAMME','from':'2020-01-01','to':'2027-07-01'|\"\"",
                "'person':'P-1','kind':'SECTION_20','from':'2020-01-01','to':'2027-07-01'|to aheadOfToday",
                "'person':'P-1','kind':'SECTION_20','from':'2026-11-30'|from aheadOfToday",
                "'person':'P-1','kind':'SECTION_20','from':'2020-01-02','to':'2020-01-02'|to reversed",
                "'person':'nobody','kind':'section_20','from':'2020-02-30'|person unknownPerson, kind notOneOf, from notADate",
            })
    void saysWhatIsWrongWithATimeInCare(String record, String wrong) {
        assertThat(wrong(new SpellSource(null, null, null, CLOCK), "{'reference':'C-1'," + record + "}"))
                .isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'starts':'2027-05-14T10:00','minutes':90|\"\"",
                "'starts':'2027-05-14T10:00:00','minutes':90,'place':null,'parents':null|\"\"",
                "'starts':'2027-05-14T10:00','minutes':90,'parents':['P-2'],'chair':'Ada@Southshire.example'|\"\"",
                "'minutes':90|starts missing",
                "'starts':'2027-05-14T10:00'|minutes missing",
                "'starts':'2027-05-14T10:00Z','minutes':90|starts hasOffset",
                "'starts':'2027-05-14T10:00:00.000+01:00','minutes':90|starts hasOffset",
                "'starts':'2027-05-14T10:00+01:00[Europe/London]','minutes':90|starts hasOffset",
                "'starts':'2027-05-14','minutes':90|starts notAMoment",
                "'starts':'2027-02-29T10:00','minutes':90|starts notAMoment",
                "'starts':'14/05/2027 10:00','minutes':90|starts notAMoment",
                "'starts':'2027-05-14T10:00:30','minutes':90|starts notAMoment",
                "'starts':'2027-03-28T01:30','minutes':90|starts hourLeftOut",
                "'starts':'2027-10-31T01:30','minutes':90|starts hourTwice",
                "'starts':'2028-11-30T10:00','minutes':90|starts yearsAhead",
                "'starts':'2062-05-14T10:00','minutes':90|starts yearsAhead",
                "'starts':'2019-05-14T10:00','minutes':90|\"\"",
                "'starts':'2027-05-14T06:59','minutes':90|starts notATimeToMeet",
                "'starts':'2027-05-14T10:00','minutes':4|minutes notALength",
                "'starts':'2027-05-14T10:00','minutes':90.5|minutes notAWholeNumber",
                "'starts':'2027-05-14T10:00','minutes':1e999999999|minutes notAWholeNumber",
                "'starts':'2027-05-14T10:00','minutes':'90'|minutes notAWholeNumber",
                "'starts':'2027-05-14T10:00','minutes':90,'parents':['P-2','P-7',1,'']|parents[1] unknownPerson, parents[2] wrongType, parents[3] missing",
                "'starts':'2027-05-14T10:00','minutes':90,'parents':'P-2'|parents wrongType",
                "'starts':'2027-05-14T10:00','minutes':90,'parents':['=P-2']|parents[0] notAReference",
                "'starts':'2027-05-14T10:00','minutes':90,'parents':['P-2'],'supporters':['P-2']|supporters namedTwice",
                "'starts':'2027-05-14T10:00','minutes':90,'chair':'P-2'|chair unknownWorker",
                "'starts':'2027-05-14T10:00','minutes':90,'advisers':['eve@southshire.example']|advisers[0] unknownWorker",
                "'starts':'2027-05-14T10:00','minutes':90,'guests':[]|guests unknown",
            })
    void saysWhatIsWrongWithAMeeting(String record, String wrong) {
        assertThat(wrong(MEETINGS, "{'reference':'M-1','kind':'CORE_GROUP','children':['P-1']," + record + "}"))
                .isEqualTo(wrong);
    }

    @Test
    void aMeetingIsAboutSomebody() {
        String rest = "'reference':'M-1','kind':'CORE_GROUP','starts':'2027-05-14T10:00','minutes':60";
        assertThat(wrong(MEETINGS, "{" + rest + "}")).isEqualTo("children missing");
        assertThat(wrong(MEETINGS, "{" + rest + ",'children':[]}")).isEqualTo("children missing");
        assertThat(wrong(MEETINGS, "{" + rest + ",'children':['P-7']}")).isEqualTo("children[0] unknownPerson");
        assertThat(wrong(MEETINGS, "{'reference':'M-1'}"))
                .isEqualTo("kind missing, children missing, starts missing, minutes missing");
    }

    @Test
    void theSamePeopleInAnotherOrderAreTheSameMeeting() {
        String rest = "'reference':'M-1','kind':'CORE_GROUP','starts':'2027-05-14T10:00','minutes':60,";
        Content one = read(MEETINGS, "{" + rest + "'children':['P-1','P-2']}")
                .get(0)
                .wanted()
                .content();
        assertThat(read(MEETINGS, "{" + rest + "'children':['P-2','P-1']}")
                        .get(0)
                        .wanted()
                        .content())
                .isEqualTo(one)
                .hasSameHashCodeAs(one);
        assertThat(read(MEETINGS, "{" + rest + "'children':['P-2']}")
                        .get(0)
                        .wanted()
                        .content())
                .isNotEqualTo(one);
    }

    @Test
    void aReferenceCountsOnceInABatch() {
        assertThat(read(new PeopleSource(null, null, null, CLOCK), "{" + PERSON + "},{" + PERSON + "}"))
                .extracting(Planned::settled)
                .containsExactly(null, Outcome.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "null", "[]", "'P-9'", "[[[[{}]]]]"})
    void whatIsNoRecordIsWrong(String record) {
        assertThat(wrong(new PeopleSource(null, null, null, CLOCK), record)).isEqualTo("record wrongType");
    }

    private static String wrong(Source source, String record) {
        return read(source, record).get(0).wrong().stream()
                .peek(one -> assertThat(new Messages().say("wrong." + one.reason(), one.field()))
                        .isNotBlank())
                .map(one -> one.field() + " " + one.reason())
                .collect(Collectors.joining(", "));
    }

    private static List<Planned> read(Source source, String records) {
        String json = "[" + records.replace('\'', '"').replace("D\"Arcy", "D'Arcy") + "]";
        JsonArray array = Json.createReader(new StringReader(json)).readArray();
        return new RecordReader(source, KNOWN).read(array);
    }
}
