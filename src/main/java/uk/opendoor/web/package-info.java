/**
 * Plumbing between Jakarta Faces and the browser: addresses, published pages, assets, headers, error pages, files. It knows no
 * feature; pages and their beans live with the feature they show.
 */
package uk.opendoor.web;
