package uk.opendoor.account.activate;

import java.time.LocalDate;
import uk.opendoor.account.invite.InvitationCode;

/**
 * What somebody answers who has a code.
 *
 * @param born their date of birth, or null
 * @param word the agreed word, or an empty text
 */
public record Answer(InvitationCode code, LocalDate born, String word) {}
