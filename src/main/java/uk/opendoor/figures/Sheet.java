package uk.opendoor.figures;

import java.util.List;

/** A table for a spreadsheet. @param rows as wide as the columns; words, whole numbers and days */
public record Sheet(List<String> columns, List<List<Object>> rows) {}
