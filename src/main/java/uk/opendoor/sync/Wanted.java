package uk.opendoor.sync;

/**
 * One record that was brought.
 *
 * @param reference what the case system calls it
 * @param content what it says; null if it was made in error and is to be taken back
 */
record Wanted(SyncKind kind, String reference, Content content) {

    boolean isWithdrawn() {
        return content == null;
    }
}
