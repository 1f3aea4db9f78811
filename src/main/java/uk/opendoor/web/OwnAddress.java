package uk.opendoor.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;

/** A form is sent to the address its page was opened at, never to the name of the page's file. */
public final class OwnAddress extends ViewHandlerWrapper {

    public OwnAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object opened = context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
        return opened == null ? super.getActionURL(context, viewId) : opened.toString();
    }
}
