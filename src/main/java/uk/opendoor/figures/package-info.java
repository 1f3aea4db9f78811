/**
 * What a team's manager counts: what is late, by worker and by rule, who has how much, and how it went over the months. It
 * reads what the other rooms keep and holds nothing of its own but how many were late each week.
 */
package uk.opendoor.figures;
