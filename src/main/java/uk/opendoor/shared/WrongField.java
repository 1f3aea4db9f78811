package uk.opendoor.shared;

/**
 * One thing wrong with what somebody sent.
 *
 * @param field where, as a path: {@code dateOfBirth}, {@code care[0].to}
 * @param reason a message key suffix such as {@code missing}, {@code notADate}, {@code reversed}; never the value sent
 */
public record WrongField(String field, String reason) {}
