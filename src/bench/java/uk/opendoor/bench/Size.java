package uk.opendoor.bench;

/** How many there are. An adviser has 25 young people, a team has eight advisers and a manager. */
public enum Size {
    /** For tests. */
    HAMLET(50),
    /** One county. */
    COUNTY(1_000),
    /** For a try. */
    X10(10_000),
    /** A hundred counties in one database. */
    X100(100_000);

    static final int CASELOAD = 25;
    static final int TEAM = 8;
    static final int YEARS = 10;

    private final int youngPeople;

    Size(int youngPeople) {
        this.youngPeople = youngPeople;
    }

    int youngPeople() {
        return youngPeople;
    }

    int advisers() {
        return youngPeople / CASELOAD;
    }

    int teams() {
        return (advisers() + TEAM - 1) / TEAM;
    }
}
