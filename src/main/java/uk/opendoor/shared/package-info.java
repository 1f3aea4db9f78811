/**
 * Values that three rooms or more speak of: kinds of promise, who pays, amounts, legal sources, wrong fields.
 * Rules, text and plumbing do not belong here.
 */
package uk.opendoor.shared;
