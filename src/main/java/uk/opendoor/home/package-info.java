/**
 * What somebody lands on after signing in: the pages /me, /family and /work, which put together what other rooms know.
 * No rule lives here and no data.
 */
package uk.opendoor.home;
