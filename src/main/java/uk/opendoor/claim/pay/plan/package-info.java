/**
 * What workers do with payments: plan, change, cancel, plan a returned one again, and write down what they handed over.
 * What the finance system does stands with the runs.
 */
package uk.opendoor.claim.pay.plan;
