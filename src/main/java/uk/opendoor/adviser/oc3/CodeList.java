package uk.opendoor.adviser.oc3;

import java.util.List;

/** The codes that each answer of the return may have. "0" stands for: does not apply. */
public enum CodeList {
    IN_TOUCH("YES", "NO", "DIED", "REFU", "NREQ", "RHOM"),
    ACTIV("F1", "P1", "F2", "P2", "F4", "P4", "F5", "P5", "G4", "G5", "G6", CodeList.NOT_APPLICABLE),
    ACCOM(
            "B1",
            "B2",
            "C1",
            "C2",
            "D1",
            "D2",
            "E1",
            "E2",
            "G1",
            "G2",
            "H1",
            "H2",
            "K1",
            "K2",
            "R1",
            "R2",
            "S2",
            "T1",
            "T2",
            "U1",
            "U2",
            "V1",
            "V2",
            "W1",
            "W2",
            "X2",
            "Y1",
            "Y2",
            "Z1",
            "Z2",
            CodeList.NOT_APPLICABLE);

    public static final String NOT_APPLICABLE = "0";

    private final List<String> codes;

    CodeList(String... codes) {
        this.codes = List.of(codes);
    }

    public List<String> codes() {
        return codes;
    }

    public boolean has(String code) {
        return codes.contains(code);
    }
}
