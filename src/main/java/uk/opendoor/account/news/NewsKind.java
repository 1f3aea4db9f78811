package uk.opendoor.account.news;

/** What can have happened, and the page on which it is read. The messages {@code news.<name>} say it. */
public enum NewsKind {
    PLAN_WAITS("/me/plan/new"),
    PLAN_TAKEN_BACK("/me/plan"),
    PLAN_HOLDS("/me/plan"),
    PROMISE_KEPT("/me/plan"),
    PROMISE_DROPPED("/me/plan"),
    COMMENT("/me/plan/"),
    ANSWER("/me/plan/"),
    REVIEW_DAY("/me/review"),
    REVIEW_DECIDED("/me/review"),
    REVIEW_OFF("/me/review"),
    NEEDS_LOOKED_AT("/me/review"),
    CHANGE_ANSWERED("/me/changed"),
    MEETING_BOOKED("/me/meetings"),
    MEETING_CHANGED("/me/meetings"),
    MEETING_OFF("/me/meetings"),
    PAPER("/me/papers"),
    CLAIM_DECIDED("/me/money"),
    MONEY_PAID("/me/money"),
    MONEY_RETURNED("/me/money"),
    MEETING_DECIDED("/me/meetings"),
    MESSAGE("/me/messages"),
    WISH_ANSWERED("/me/adviser"),
    NEW_WORKER("/me/adviser"),
    STAND_IN("/me/adviser");

    static final int NAME_LENGTH = 30;

    private final String page;

    NewsKind(String page) {
        this.page = page;
    }

    /** @param place the part of the plan it is about, or null */
    String address(String place) {
        return page.endsWith("/") ? page + place : page;
    }
}
