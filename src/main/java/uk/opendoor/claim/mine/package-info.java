/**
 * My money: what a young person can get, what is left of it, and what they ask for. What workers do with a claim stands
 * elsewhere.
 */
package uk.opendoor.claim.mine;
