/**
 * Who saw or did what, when, why and from where: append-only, each entry chained to the one before it. What may be seen
 * or done is decided in access, and the pages that show the trail live with the features.
 */
package uk.opendoor.audit;
