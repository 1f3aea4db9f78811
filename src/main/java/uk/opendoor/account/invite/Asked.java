package uk.opendoor.account.invite;

import java.util.List;

/**
 * Who was and who may be asked in from a record.
 *
 * @param name the name of the person whose record it is
 * @param byText whether this server can send a text
 */
public record Asked(String name, List<Guest> guests, List<Sent> sent, boolean byText, boolean byEmail) {}
