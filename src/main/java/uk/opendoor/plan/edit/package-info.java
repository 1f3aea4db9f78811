/**
 * Workers write the plan: all ten matters beside the young person's words, promises, submission, answers, and the manager's
 * signature. What the young person says and agrees to is not written here.
 */
package uk.opendoor.plan.edit;
