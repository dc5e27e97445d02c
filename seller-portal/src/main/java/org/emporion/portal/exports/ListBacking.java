package org.emporion.portal.exports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.catalog.transferfiles.ProductFiles;
import org.emporion.ground.export.ExportView;
import org.emporion.ground.export.Exports;
import org.emporion.kernel.Page;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Words;

/** The files that one asked for: how far they are, and those that can be fetched. */
@Named("exportList")
@ViewScoped
public class ListBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LATEST = 50;

    @Inject
    private Exports exports;

    @Inject
    private Desk desk;

    private transient List<ExportView> latest;

    /** Called by the page while something is written. */
    public void refresh() {
        latest = null;
    }

    public void again(UUID id) {
        exports.again(desk.seat(), id);
        FlashMessages.done("export.asked");
        latest = null;
    }

    public List<ExportView> getLatest() {
        if (latest == null) {
            latest = exports.latest(desk.seat(), Page.Request.first(LATEST)).items();
        }
        return latest;
    }

    /** The address of the list that an export was made of. */
    public String list(ExportView export) {
        String list = export.kind().equals(ProductFiles.KIND) ? "products" : export.kind();
        return export.filters().entrySet().stream()
                .map(each -> each.getKey() + "=" + Words.encoded(each.getValue()))
                .sorted()
                .collect(Collectors.joining("&", "/" + list + "/list?", ""));
    }

    public boolean isRunning() {
        return getLatest().stream().anyMatch(ExportView::isOpen);
    }
}
