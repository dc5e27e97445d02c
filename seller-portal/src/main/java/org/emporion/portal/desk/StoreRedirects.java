package org.emporion.portal.desk;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import java.io.IOException;

/** Has pages lead on within the store that they are about. */
public final class StoreRedirects extends ExternalContextFactory {

    public StoreRedirects(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new Led(getWrapped().getExternalContext(context, request, response));
    }

    @SuppressWarnings("unchecked") // a map of the API without types
    private static final class Led extends ExternalContextWrapper {

        Led(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public void redirect(String address) throws IOException {
            StoreOfRequest store = CDI.current().select(StoreOfRequest.class).get();
            super.redirect(new StoreAddress(getRequestContextPath(), store.slug()).of(address));
        }
    }
}
