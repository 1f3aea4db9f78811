package uk.opendoor.account.activate;

import java.util.Optional;

/**
 * Where somebody stands who is opening their account.
 *
 * @param chosen how they want to sign in, once they have said so
 * @param byText whether this server can send a text
 * @param moreCodes whether another code can be sent
 */
public record Progress(boolean finished, Optional<Chosen> chosen, boolean byText, boolean byEmail, boolean moreCodes) {}
