package uk.opendoor.web;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import uk.opendoor.shared.NotFound;

/** One handler for what goes wrong in a page: what is not there is answered with the 404 page, the rest goes on. */
public final class PageErrors extends ExceptionHandlerWrapper {

    public PageErrors(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            if (isNotFound(events.next().getContext().getException())) {
                events.remove();
                answerNotFound(FacesContext.getCurrentInstance());
                return;
            }
        }
        getWrapped().handle();
    }

    private boolean isNotFound(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound) {
                return true;
            }
        }
        return false;
    }

    private static void answerNotFound(FacesContext context) {
        try {
            context.getExternalContext().responseSendError(404, null);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
