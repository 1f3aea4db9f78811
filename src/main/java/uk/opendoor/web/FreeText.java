package uk.opendoor.web;

import uk.opendoor.shared.Messages;

/**
 * A text that somebody writes in their own words.
 *
 * @param field the id of its box
 * @param called the key of the message that says what it is called
 */
public record FreeText(String field, String called, String typed) {

    /** What is kept of it: without blanks around it, and without signs that nobody can see. */
    public String text() {
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}&&[^\\n\\r\\t]]", "").strip();
    }

    /** Says what is wrong with it. The lengths are in characters; a shortest of 0 lets it be empty. */
    public void check(int shortest, int longest, FieldErrors errors, Messages messages) {
        int length = text().length();
        if (length == 0 && shortest > 0) {
            errors.add(field, messages.say("text.empty", messages.say(called)));
        } else if (length < shortest) {
            errors.add(field, messages.say("text.tooShort", messages.say(called), shortest));
        } else if (length > longest) {
            errors.add(field, messages.say("text.tooLong", messages.say(called), longest, length));
        }
    }
}
