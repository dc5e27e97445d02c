package org.emporion.portal.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    private final Desk desk;

    @Inject
    LongLists(Exports exports, Desk desk) {
        this.exports = exports;
        this.desk = desk;
    }

    /** Asks for a file of what the list is narrowed down to. */
    public String write(WantedExport wanted, Filters filters) {
        exports.ask(
                desk.seat(), new WantedExport(wanted.kind(), wanted.format(), filters.readable(), wanted.columns()));
        FlashMessages.done("export.asked");
        return PAGE + "?faces-redirect=true";
    }
}
