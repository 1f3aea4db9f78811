package uk.opendoor.plan.review;

/**
 * How somebody wishes a review to be; each may be empty.
 *
 * @param place where, in their words
 * @param people who should be there, and who should not
 * @param advocate whether somebody should speak up for them
 */
public record Wish(String place, String people, boolean advocate) {

    public boolean isEmpty() {
        return place.isEmpty() && people.isEmpty() && !advocate;
    }
}
