package uk.opendoor.content;

/** One thing wrong in the content folder, said so that an editor can find it. */
public record ContentProblem(String file, int line, String field, String says) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + (field.isEmpty() ? "" : field + ": ") + says;
    }
}
