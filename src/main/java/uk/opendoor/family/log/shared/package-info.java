/** What a worker reads of a parent's log, because the parent shared that entry with them. They change nothing in it. */
package uk.opendoor.family.log.shared;
