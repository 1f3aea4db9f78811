package uk.opendoor.access;

/** What somebody is to the council. One person may be several: a parent may have been in care. */
public enum Role {
    YOUNG_PERSON(Home.ME),
    FAMILY_MEMBER(Home.FAMILY),
    SUPPORTER(Home.FAMILY),
    PERSONAL_ADVISER(Home.WORK),
    SOCIAL_WORKER(Home.WORK),
    TEAM_MANAGER(Home.WORK),
    REVIEWING_OFFICER(Home.WORK),
    COORDINATOR(Home.WORK),
    /** Hands what is planned to the finance system; sees no names. */
    FINANCE_OFFICER(Home.WORK),
    OFFER_EDITOR(Home.WORK),
    ADMINISTRATOR(Home.WORK),
    /** A program of the council; nobody signs in as one. */
    SERVICE(null);

    private final Home home;

    Role(Home home) {
        this.home = home;
    }

    /** Where somebody with this role lands; null for a program, which has no pages. */
    public Home home() {
        return home;
    }

    public boolean isStaff() {
        return home == Home.WORK;
    }
}
