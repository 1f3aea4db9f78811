package uk.opendoor.web;

/**
 * What is wrong with one field of a form.
 *
 * @param field the field's id on the page
 * @param box the id of the box to put it right in: for a date, its day
 */
public record FieldError(String field, String box, String says) {}
