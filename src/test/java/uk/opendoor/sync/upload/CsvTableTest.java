package uk.opendoor.sync.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opendoor.sync.SyncKind;

class CsvTableTest {

    private static final List<String> COLUMNS =
            List.of("reference", "givenName", "dateOfBirth", "youngPerson", "withdrawn");
    private static final String HEADER = "reference,givenName,dateOfBirth,youngPerson\r\n";

    private final CsvTable people = new CsvTable(COLUMNS, SyncKind.PEOPLE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P-1,Siân,2008-05-01,true    | {"reference":"P-1","givenName":"Siân","dateOfBirth":"2008-05-01","youngPerson":true}
            P-1,Siân,01/05/2008,Yes     | {"reference":"P-1","givenName":"Siân","dateOfBirth":"2008-05-01","youngPerson":true}
            P-1,Siân,1/5/2008,no        | {"reference":"P-1","givenName":"Siân","dateOfBirth":"2008-05-01","youngPerson":false}
            P-1,Siân,5/2008,maybe       | {"reference":"P-1","givenName":"Siân","dateOfBirth":"5/2008","youngPerson":"maybe"}
            P-1,"O""Neill, A",,         | {"reference":"P-1","givenName":"O\\"Neill, A"}
            =1+1,@SUM(A1),,             | {"reference":"=1+1","givenName":"@SUM(A1)"}
            """)
    void readsARowAsAProgramWouldSendIt(String row, String json) {
        assertThat(read(HEADER + row)).singleElement().hasToString(json);
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        String semicolons = "\uFEFFyoungPerson;reference;dateOfBirth;givenName\nyes;P-1;01/05/2008;Siân\n\n;P-2;;Ng\n";
        assertThat(read(semicolons))
                .extracting(JsonObject::toString)
                .containsExactly(
                        "{\"youngPerson\":true,\"reference\":\"P-1\",\"dateOfBirth\":\"2008-05-01\",\"givenName\":\"Siân\"}",
                        "{\"reference\":\"P-2\",\"givenName\":\"Ng\"}");
    }

    @Test
    void inATableOfRelationsAYoungPersonIsAReference() {
        CsvTable relations = new CsvTable(List.of("reference", "youngPerson", "withdrawn"), SyncKind.RELATIONS);
        assertThat(relations.read("reference,youngPerson,withdrawn\nR-1,yes,yes".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .hasToString("{\"reference\":\"R-1\",\"youngPerson\":\"yes\",\"withdrawn\":true}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            core group;14/5/2027 9:30;60;P-1;;no      | {"kind":"CORE_GROUP","starts":"2027-05-14T09:30","minutes":60,"children":["P-1"],"cancelled":false}
            CORE_GROUP;2027-05-14 10:00:00;1.5;"P-1; P-2";;Yes | {"kind":"CORE_GROUP","starts":"2027-05-14T10:00","minutes":"1.5","children":["P-1","P-2"],"cancelled":true}
            CORE_GROUP;2027-05-14T10:00;;"P-1, P-2 P-3;;";"=A1 ""x"" y";  | {"kind":"CORE_GROUP","starts":"2027-05-14T10:00","children":["P-1","P-2","P-3"],"place":"=A1 \\"x\\" y"}
            CORE_GROUP;2027-05-14T10:00Z;;;;          | {"kind":"CORE_GROUP","starts":"2027-05-14T10:00Z"}
            """)
    void readsAMeetingWithSeveralPeopleInOneCell(String row, String json) {
        CsvTable meetings =
                new CsvTable(List.of("kind", "starts", "minutes", "children", "place", "cancelled"), SyncKind.MEETINGS);
        String header = "kind;starts;minutes;children;place;cancelled\n";
        assertThat(meetings.read((header + row).getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .hasToString(json);
    }

    @Test
    void thePlaceMayStandInSeveralLinesOfACell() {
        CsvTable meetings = new CsvTable(List.of("place", "children"), SyncKind.MEETINGS);
        assertThat(meetings.read(
                        "place,children\n\"Room 3\r\nLarchfield House\",\"P-1\nP-2\"".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .hasToString("{\"place\":\"Room 3, Larchfield House\",\"children\":[\"P-1\",\"P-2\"]}");
    }

    /** Cut off, its last reference could be somebody else's. */
    @Test
    void aListThatIsFarTooLongIsNoList() {
        CsvTable meetings = new CsvTable(List.of("children"), SyncKind.MEETINGS);
        String cell = "P-1" + " ".repeat(3995) + "P-1041";
        assertThat(meetings.read(("children\n" + cell).getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(row -> assertThat(row.get("children")).isInstanceOf(JsonString.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                      | EMPTY          |
            reference,givenName,dateOfBirth,youngPerson             | EMPTY          |
            reference,givenName,dateOfBirth                         | COLUMN_MISSING | youngPerson
            reference,givenName,dateOfBirth,youngPerson,adress      | COLUMN_UNKNOWN | adress
            reference,givenName,dateOfBirth,youngPerson,<script>    | COLUMN_UNKNOWN | ?
            Reference,givenName,dateOfBirth,youngPerson             | COLUMN_UNKNOWN | Reference
            reference,reference,givenName,dateOfBirth,youngPerson   | COLUMN_TWICE   | reference
            """)
    void saysWhatIsWrongWithTheFirstRow(String header, Unfit.Why why, String where) {
        refuses(header.getBytes(StandardCharsets.UTF_8), why, where == null ? "" : where);
    }

    @Test
    void saysWhatIsWrongWithTheFile() {
        refuses((HEADER + "P-1,Siân,,").getBytes(Charset.forName("windows-1252")), Unfit.Why.NOT_UTF8, "");
        refuses(new byte[] {'P', 'K', 3, 4, 0, 0}, Unfit.Why.COLUMN_UNKNOWN, "?");
        refuses((HEADER + "P-1,\"Siân").getBytes(StandardCharsets.UTF_8), Unfit.Why.NOT_CSV, "");
        refuses((HEADER + "P-1,Siân,,\nP-2,Ng").getBytes(StandardCharsets.UTF_8), Unfit.Why.RAGGED, "3");
    }

    @Test
    void readsTwoThousandRowsAndRefusesOneMore() {
        String rows = "P-1,Ng,,\n".repeat(CsvTable.MOST_ROWS);
        assertThat(read(HEADER + rows)).hasSize(CsvTable.MOST_ROWS);
        refuses((HEADER + rows + "P-1,Ng,,").getBytes(StandardCharsets.UTF_8), Unfit.Why.TOO_MANY, "");
    }

    @Test
    void aCellThatIsFarTooLongStaysTooLong() {
        assertThat(read(HEADER + "P-1," + "g".repeat(30_000) + ",,").get(0).getString("givenName"))
                .hasSizeBetween(101, 4000);
    }

    private List<JsonObject> read(String text) {
        return people.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private void refuses(byte[] bytes, Unfit.Why why, String where) {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> people.read(bytes))
                .satisfies(unfit -> {
                    assertThat(unfit.key()).isEqualTo("import.unfit." + why);
                    assertThat(unfit.where()).isEqualTo(where);
                });
    }
}
