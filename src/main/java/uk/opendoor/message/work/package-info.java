/**
 * What a worker does about a young person's messages and wishes, and how that worker is reached. The young person's own
 * pages do not belong here.
 */
package uk.opendoor.message.work;
