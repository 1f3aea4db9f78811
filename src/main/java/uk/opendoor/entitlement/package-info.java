/**
 * What a care leaver can get, by whom it is paid, from which day and until which: dated rules, and the check of one
 * person against them. Words about each thing live in the offer; who somebody is, is never kept here.
 */
package uk.opendoor.entitlement;
