/** What an administrator does with messages that could not be sent. Whom they were for is a random id here, never a name. */
package uk.opendoor.account.undelivered;
