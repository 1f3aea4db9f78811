package uk.opendoor.adviser;

/** Somebody still works with a young person, and cannot leave before another does. */
public class StillNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
