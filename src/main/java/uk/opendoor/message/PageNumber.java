package uk.opendoor.message;

/** Which page of a long list somebody wants, as it stands in an address. */
public final class PageNumber {

    private static final int LAST = 9999;

    private PageNumber() {}

    /** 0 for anything that is no such number. */
    public static int read(String typed) {
        return typed != null && typed.matches("[0-9]{1,4}") ? Math.min(Integer.parseInt(typed), LAST) : 0;
    }
}
