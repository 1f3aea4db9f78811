/**
 * My payments: what a young person reads of them, and what to do if one is not there. Nothing is changed here.
 */
package uk.opendoor.claim.pay.mine;
