/**
 * What a young person's life in care and after it has been: care, homes, time with a parent, education, and papers that run
 * out. It holds no address; where somebody lives is the family room's to know.
 */
package uk.opendoor.adviser.care;
