package uk.opendoor.meeting.release.extract;

/**
 * Where words stand.
 *
 * @param page from 1; 0 if the file has no pages
 * @param line from 1: of the page of a PDF, of a text; the paragraph of a Word file; 0 if there is no line
 * @param detail the name of the property, or of the part within the file; else empty
 */
public record Place(Part part, int page, int line, String detail) {

    static Place in(Part part) {
        return new Place(part, 0, 0, "");
    }

    static Place property(String name) {
        return new Place(Part.PROPERTY, 0, 0, name);
    }

    /** The line that is so many below. */
    public Place below(int lines) {
        return line == 0 ? this : new Place(part, page, line + lines, detail);
    }
}
