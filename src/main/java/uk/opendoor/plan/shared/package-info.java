/**
 * A young person lets others read parts of their pathway plan, and those read them. What workers read of it is not here.
 */
package uk.opendoor.plan.shared;
