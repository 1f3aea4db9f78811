package uk.opendoor.web;

import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import uk.opendoor.shared.Messages;

/**
 * Choices that the page does not offer, as when a list has changed since it was opened. Faces refuses them before the page
 * is asked, so nobody else would tell.
 */
final class GoneChoices {

    private GoneChoices() {}

    static List<FieldError> all() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<FieldError> all = new ArrayList<>();
        if (faces.isValidationFailed()) {
            Iterator<String> fields = faces.getClientIdsWithMessages();
            fields.forEachRemaining(field -> all.add(error(faces, field)));
        }
        return all;
    }

    private static FieldError error(FacesContext faces, String field) {
        return new FieldError(field, box(faces, field), new Messages().say("choice.gone"));
    }

    /** Of radios it is the first one. A form hides its fields from a search, but not from a visit. */
    private static String box(FacesContext faces, String field) {
        AtomicBoolean radios = new AtomicBoolean();
        faces.getViewRoot()
                .invokeOnComponent(
                        faces, field, (context, choices) -> radios.set(choices instanceof HtmlSelectOneRadio));
        return radios.get() ? field + ":0" : field;
    }
}
