/**
 * How fast the portal is: a generator that fills a database with as many invented people as are asked for, and a benchmark
 * that measures pages with them. It is compiled with the tests and never part of what ships to a council.
 */
package uk.opendoor.bench;
