package org.emporion.portal.desk;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Iterator;
import java.util.Optional;
import org.emporion.kernel.NotFound;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Place;

/** Leads somebody who looks for a thing of one of their stores in another of them to where it is, and says so. */
public final class ToOtherStore extends ExceptionHandlerFactory {

    public ToOtherStore(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Leading(getWrapped().getExceptionHandler());
    }

    private static final class Leading extends ExceptionHandlerWrapper {

        Leading(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            FacesContext page = FacesContext.getCurrentInstance();
            Iterator<ExceptionQueuedEvent> queued =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (queued.hasNext()) {
                Throwable thrown = queued.next().getContext().getException();
                if (!page.isPostback() && isMissing(thrown) && led(page)) {
                    queued.remove();
                }
            }
            getWrapped().handle();
        }

        private static boolean led(FacesContext page) {
            HttpServletRequest request =
                    (HttpServletRequest) page.getExternalContext().getRequest();
            Optional<OtherStores.Found> found =
                    CDI.current().select(OtherStores.class).get().find(request);
            found.ifPresent(Leading::lead);
            return found.isPresent();
        }

        private static void lead(OtherStores.Found there) {
            FlashMessages.done("store.elsewhere", there.storeName());
            Place.leadTo(there.address());
        }

        private static boolean isMissing(Throwable thrown) {
            for (Throwable at = thrown; at != null; at = at.getCause()) {
                if (at instanceof NotFound) {
                    return true;
                }
            }
            return false;
        }
    }
}
