/**
 * A parent's private log: what was said and promised, and when; nobody else reads it but entry by entry, and only while
 * the parent shares it. What workers write down about a young person is theirs, and not here.
 */
package uk.opendoor.family.log;
