/**
 * A young person's own pages about the people who work with them: who they are, what can be asked of them, and messages.
 * What a worker does with it does not belong here.
 */
package uk.opendoor.message.mine;
