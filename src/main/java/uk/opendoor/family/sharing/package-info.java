/** What a young person shares with the supporters they chose, and stops sharing, whenever they like. */
package uk.opendoor.family.sharing;
