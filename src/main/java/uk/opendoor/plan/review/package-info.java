/**
 * Reviews of the plan, assessments of needs, and changes in a life that start a clock. The plan itself, visits and contacts
 * do not belong here.
 */
package uk.opendoor.plan.review;
