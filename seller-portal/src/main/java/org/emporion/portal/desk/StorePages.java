package org.emporion.portal.desk;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import java.io.Writer;
import java.util.Iterator;

/** Has all pages of the portal written by {@link StoreLinks}. */
public final class StorePages extends RenderKitFactory {

    public StorePages(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public RenderKit getRenderKit(FacesContext page, String id) {
        RenderKit kit = getWrapped().getRenderKit(page, id);
        return kit == null ? null : new Written(kit);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Written extends RenderKitWrapper {

        Written(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer writer, String types, String encoding) {
            StoreOfRequest store = CDI.current().select(StoreOfRequest.class).get();
            return new StoreLinks(
                    super.createResponseWriter(writer, types, encoding),
                    store.address(FacesContext.getCurrentInstance()));
        }
    }
}
