/**
 * Who may do or see what: the only door. Roles, the table of permissions, the policy that decides and the interceptor
 * that asks it stand here; what a decision is about, and how people come to stand to each other, stands in the features.
 */
package uk.opendoor.access;
