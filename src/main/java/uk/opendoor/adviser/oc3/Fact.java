package uk.opendoor.adviser.oc3;

/** What a record says about a question. What it does not say is neither yes nor no. */
public enum Fact {
    YES,
    NO,
    NOT_KNOWN
}
