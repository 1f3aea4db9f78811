/**
 * What people see and change of their own ways in: passphrase, remembered phones, where they are signed in. Coming in
 * itself is in signin; other wishes about the account are in mine.
 */
package uk.opendoor.account.ways;
