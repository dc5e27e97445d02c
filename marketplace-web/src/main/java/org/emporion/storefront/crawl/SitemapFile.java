package org.emporion.storefront.crawl;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one file of the sitemap protocol, version 0.9 of sitemaps.org: a list of pages, or a list of such lists. */
final class SitemapFile implements AutoCloseable {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final XMLStreamWriter xml;
    private final String entry;

    private SitemapFile(Writer out, String root, String entry) throws IOException {
        this.entry = entry;
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    static SitemapFile ofPages(Writer out) throws IOException {
        return new SitemapFile(out, "urlset", "url");
    }

    static SitemapFile ofSitemaps(Writer out) throws IOException {
        return new SitemapFile(out, "sitemapindex", "sitemap");
    }

    /** @param changed when the page last changed, or null when nobody knows */
    SitemapFile add(String address, Instant changed) throws IOException {
        try {
            xml.writeStartElement(entry);
            element("loc", address);
            if (changed != null) {
                element("lastmod", changed.truncatedTo(ChronoUnit.SECONDS).toString());
            }
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
