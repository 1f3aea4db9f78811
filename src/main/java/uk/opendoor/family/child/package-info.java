/** A child as a relative or supporter sees them: what was granted, and nothing else; not even that there is more. */
package uk.opendoor.family.child;
