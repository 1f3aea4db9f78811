/**
 * What a team's manager counts: what is late, by worker and by rule, and who has how much, each as a table to take away. It
 * reads what the other rooms keep and holds nothing of its own; how it went over time is in the room beside.
 */
package uk.opendoor.figures;
