package uk.opendoor.access;

/** How somebody stands to the person whose record is asked for: a column of the table. */
public enum Standing {
    SELF(Role.YOUNG_PERSON),
    PARENT(Role.FAMILY_MEMBER),
    SUPPORTER(Role.SUPPORTER),
    ADVISER(Role.PERSONAL_ADVISER),
    SOCIAL_WORKER(Role.SOCIAL_WORKER),
    REVIEWING_OFFICER(Role.REVIEWING_OFFICER),
    MANAGER(Role.TEAM_MANAGER),
    COORDINATOR(Role.COORDINATOR),
    /** Of whatever team, who looks once more at what another manager decided. */
    OTHER_MANAGER(Role.TEAM_MANAGER);

    private final Role role;

    Standing(Role role) {
        this.role = role;
    }

    /** The role without which this standing counts for nothing: it ends when the role ends. */
    public Role role() {
        return role;
    }
}
