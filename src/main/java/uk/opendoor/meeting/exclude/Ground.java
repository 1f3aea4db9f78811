package uk.opendoor.meeting.exclude;

/** The only grounds on which a chair leaves somebody out, as agreed locally. {@code exclusionGround.NAME} says it. */
public enum Ground {
    /** Their presence would seriously harm the child. */
    WELFARE,
    /** Violence, threats or an unfit state are likely. */
    VIOLENCE,
    /** The child asks not to be there with them. */
    CHILD_ASKS,
    /** Somebody could not say what they know while they are there. */
    SILENCES,
    /** Legal advice, or an investigation. */
    CONFIDENTIAL,
    /** A conflict in the family, as after domestic abuse. */
    FAMILY_CONFLICT,
    /** On bail, or the police look into it. */
    INVESTIGATION;

    static final int NAME_LENGTH = 20;
}
