package org.emporion.portal.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.catalog.transferfiles.ProductFiles;
import org.emporion.ground.export.ExportFormat;
import org.emporion.ground.export.Exports;
import org.emporion.ground.export.WantedExport;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.table.Filters;

/** Has lists that are too long to wait for written as files. */
@ApplicationScoped
public class LongLists {

    /** Where files are followed and fetched. */
    public static final String PAGE = "/exports/list";

    private final Exports exports;
    private final ProductFiles products;
    private final Desk desk;

    @Inject
    LongLists(Exports exports, ProductFiles products, Desk desk) {
        this.exports = exports;
        this.products = products;
        this.desk = desk;
    }

    /** Asks for a file of what the list is narrowed down to. */
    public String write(WantedExport wanted, Filters filters) {
        return ask(new WantedExport(wanted.kind(), wanted.format(), filters.readable(), wanted.columns()));
    }

    /** Asks for a file of all products that can be imported again. */
    public String products(ExportFormat format) {
        return ask(products.wanted(desk.seat(), format));
    }

    private String ask(WantedExport wanted) {
        exports.ask(desk.seat(), wanted);
        FlashMessages.done("export.asked");
        return PAGE + "?faces-redirect=true";
    }
}
