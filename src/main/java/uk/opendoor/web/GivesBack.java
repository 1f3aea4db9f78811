package uk.opendoor.web;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;

/** Writes into a page, before it is shown, what its reader had typed there before. */
public final class GivesBack implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.getExternalContext().getRequestMap().get(PersonalForms.GIVEN_BACK) instanceof Map<?, ?> typed) {
            context.getViewRoot()
                    .visitTree(
                            VisitContext.createVisitContext(context), (visit, field) -> write(typed, field, context));
        }
    }

    private static VisitResult write(Map<?, ?> typed, UIComponent field, FacesContext context) {
        Object text = typed.get(field.getClientId(context));
        if (field instanceof EditableValueHolder holder && text != null) {
            holder.setSubmittedValue(text);
        }
        return VisitResult.ACCEPT;
    }
}
