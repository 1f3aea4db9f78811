package uk.opendoor.account.ways;

/**
 * What somebody shows to prove that they are who is signed in.
 *
 * @param codeId the secret name of a code that was sent, or empty if the passphrase is shown
 */
record Shown(String passphrase, String codeId, String code) {}
