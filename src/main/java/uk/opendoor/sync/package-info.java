/**
 * People, relations, care periods and meetings that come from the case management system, by a program or by a file: read, looked at
 * and kept by what that system calls them. It grants nobody anything and invites nobody; families see what workers release.
 */
package uk.opendoor.sync;
