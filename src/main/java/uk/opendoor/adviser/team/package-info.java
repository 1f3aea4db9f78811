/**
 * What a team's manager sees and settles: who is in the team, who stands in for whom, and who opened a record in an
 * emergency. It holds no record of a young person.
 */
package uk.opendoor.adviser.team;
