/**
 * A young person reads and shapes their own plan: their words, comments, disagreement, agreement, promises and private
 * notes. What workers write into it is not done here.
 */
package uk.opendoor.plan.mine;
