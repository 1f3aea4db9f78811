package uk.opendoor.plan.review;

/** Why a review is held. */
public enum ReviewReason {
    ASKED_BY_YOUNG_PERSON,
    SIX_MONTHS,
    MOVE,
    CHANGE,
    ADVISER;

    static final int NAME_LENGTH = 30;
}
