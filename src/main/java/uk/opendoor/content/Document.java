package uk.opendoor.content;

/**
 * A Markdown file: its slug (the file's name), its fields, and its words.
 *
 * @param bodyLine the line of the file that the words begin on
 */
public record Document(String slug, Fields fields, String body, int bodyLine) {

    public String file() {
        return fields.file();
    }
}
