/**
 * The council's local offer for care leavers: its areas and services, its editions, and how they are searched
 * (Children and Social Work Act 2017, section 2). What one person can get is worked out in {@code entitlement}.
 */
package uk.opendoor.offer;
