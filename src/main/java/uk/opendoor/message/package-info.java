/**
 * What a young person and those who work with them write to each other, what a young person asks of them, and how each
 * worker is reached. The way back for somebody whom nobody here knows yet is in its own part; notices are sent elsewhere.
 */
package uk.opendoor.message;
