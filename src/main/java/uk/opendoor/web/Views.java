package uk.opendoor.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;

/**
 * How pages are made. A public page keeps no state, so a visitor gets no session and no cookie; that has to be said when
 * it is created, because MyFaces makes the session before it reads the page. A form is sent to the address its page was
 * opened at, never to the name of the page's file.
 */
public final class Views extends ViewHandlerWrapper {

    public Views(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        if (view != null) {
            view.setTransient(true);
        }
        return view;
    }

    /** There is no state to restore: a form that was sent with the wrong one gets its page made anew. */
    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        UIViewRoot view = super.restoreView(context, viewId);
        if (view == null) {
            context.renderResponse();
            return createView(context, viewId);
        }
        return view;
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object opened = context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
        return opened == null ? super.getActionURL(context, viewId) : opened.toString();
    }
}
