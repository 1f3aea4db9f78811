/**
 * Plumbing between Jakarta Persistence and the database: migrations, and whether the database answers. It knows no
 * feature; entities and queries live with the feature they belong to.
 */
package uk.opendoor.store;
