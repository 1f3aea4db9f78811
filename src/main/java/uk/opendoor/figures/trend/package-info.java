/**
 * How it went over the weeks and months, and the bars that show it. It holds one small table, how many were late each week,
 * because the past cannot be worked out later.
 */
package uk.opendoor.figures.trend;
