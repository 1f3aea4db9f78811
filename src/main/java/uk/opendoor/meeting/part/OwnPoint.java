package uk.opendoor.meeting.part;

/**
 * One thing that they do not agree with.
 *
 * @param says what the report or the plan says
 * @param mine what they say
 */
public record OwnPoint(String says, String mine) {

    public static final int SAYS_LENGTH = 500;
    public static final int MINE_LENGTH = 1500;
}
