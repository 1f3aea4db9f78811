package uk.opendoor.sync;

/** Batches as programs send them, for the description of the API; the tests send them too. */
final class SyncExamples {

    static final String PEOPLE = """
            {"dryRun": false, "records": [
              {"reference": "P-1041", "givenName": "Robin", "familyName": "Ashdown", "knownAs": "Rob",
               "dateOfBirth": "2010-05-01", "caseReference": "EX-1041", "youngPerson": true},
              {"reference": "P-1042", "givenName": "Hazel", "familyName": "Ashdown"},
              {"reference": "P-0990", "withdrawn": true}]}""";

    static final String RELATIONS = """
            {"dryRun": false, "records": [
              {"reference": "R-77", "youngPerson": "P-1041", "relative": "P-1042", "kind": "PARENT",
               "from": "2010-05-01", "to": null}]}""";

    static final String CARE_PERIODS = """
            {"dryRun": false, "records": [
              {"reference": "C-301", "person": "P-1041", "kind": "SECTION_20", "from": "2024-06-01", "to": null}]}""";

    static final String MEETINGS = """
            {"dryRun": false, "records": [
              {"reference": "M-5512", "kind": "REVIEW_CONFERENCE", "children": ["P-1041"],
               "starts": "2027-05-11T10:00", "minutes": 90, "place": "Room 3, Larchfield House",
               "chair": null, "socialWorkers": [], "advisers": [],
               "youngPeople": [], "parents": ["P-1042"], "supporters": [], "cancelled": false},
              {"reference": "M-5513", "kind": "CORE_GROUP", "children": ["P-1041"],
               "starts": "2027-05-18T14:30", "minutes": 60, "cancelled": true}]}""";

    static final String RESULTS = """
            {"dryRun": false, "created": 1, "changed": 0, "unchanged": 0, "kept": 0, "withdrawn": 0, "wrong": 1,
             "results": [
              {"index": 0, "reference": "P-1041", "outcome": "created", "errors": []},
              {"index": 1, "reference": "P-1042", "outcome": "wrong",
               "errors": [{"field": "familyName", "problem": "familyName is missing."}]}]}""";

    private SyncExamples() {}
}
