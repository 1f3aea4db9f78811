/** A parent takes their log along: as a page to print, a PDF and a table. What is in it is the log's own room. */
package uk.opendoor.family.log.paper;
