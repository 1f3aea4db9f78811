/**
 * What every JSON address needs: strict reading of what is sent, one shape for what is wrong, the root of the addresses.
 * It knows no feature; a resource lives in the room it speaks for.
 */
package uk.opendoor.api;
