/**
 * The pathway plan: ten matters of one young person, what they say about each, what was agreed, and who promised what by
 * when. Versions, agreement and sign-off live here; visits and clocks of the adviser, messages and money do not.
 */
package uk.opendoor.plan;
