/**
 * Plumbing between Jakarta Persistence and the database: migrations, whether the database answers, and work that
 * it gave up and that is begun again. It knows no feature; entities and queries live with the feature they belong to.
 */
package uk.opendoor.store;
