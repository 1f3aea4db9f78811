/**
 * The invented people of a demonstration, and the page that lists them; none of it exists unless OPENDOOR_DEMO is true.
 * No feature may know this room.
 */
package uk.opendoor.demo;
