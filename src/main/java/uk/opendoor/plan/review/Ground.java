package uk.opendoor.plan.review;

/** Why needs must be assessed, with the time limit that then runs. */
public enum Ground {
    ELIGIBLE("needs-assessment"),
    RELEVANT("needs-assessment-relevant"),
    EDUCATION("needs-assessment-education");

    static final int NAME_LENGTH = 30;

    private final String rule;

    Ground(String rule) {
        this.rule = rule;
    }

    /** The code of its limit in deadlines.yaml. */
    public String rule() {
        return rule;
    }
}
