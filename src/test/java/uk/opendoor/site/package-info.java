/**
 * What the tests look at the running site with: plain requests, a walk along its own links, and a browser. Tests of one
 * feature live in that feature's room; what must hold on every page is tested here.
 */
package uk.opendoor.site;
