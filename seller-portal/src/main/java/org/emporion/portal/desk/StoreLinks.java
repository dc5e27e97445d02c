package org.emporion.portal.desk;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;

/** Writes pages whose links and forms lead to the store that the page is about. */
final class StoreLinks extends ResponseWriterWrapper {

    private static final Set<String> ADDRESSES = Set.of("href", "action");

    private final StoreAddress store;
    private boolean asks;

    StoreLinks(ResponseWriter wrapped, StoreAddress store) {
        super(wrapped);
        this.store = store;
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new StoreLinks(super.cloneWithWriter(writer), store);
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
        asks |= "method".equals(name) && "get".equals(value);
        super.writeAttribute(name, carrying(name, value), property);
    }

    @Override
    public void writeURIAttribute(String name, Object value, String property) throws IOException {
        super.writeURIAttribute(name, carrying(name, value), property);
    }

    /** A form that asks by GET sends its fields and not the query of its address, so that the store becomes one of them. */
    @Override
    public void endElement(String name) throws IOException {
        if (asks && "form".equals(name)) {
            asks = false;
            if (store.slug() != null) {
                writeStore();
            }
        }
        super.endElement(name);
    }

    private void writeStore() throws IOException {
        UIComponent none = null;
        super.startElement("input", none);
        super.writeAttribute("type", "hidden", null);
        super.writeAttribute("name", StoreAddress.PARAMETER, null);
        super.writeAttribute("value", store.slug(), null);
        super.endElement("input");
    }

    private Object carrying(String name, Object value) {
        return value instanceof String address && ADDRESSES.contains(name) ? store.of(address) : value;
    }
}
