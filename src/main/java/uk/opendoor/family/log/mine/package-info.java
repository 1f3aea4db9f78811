/**
 * A parent keeps their log: they write, find, change, throw away and bring back, tick off what was promised, and share one
 * entry with one worker. What the worker then reads is not here.
 */
package uk.opendoor.family.log.mine;
