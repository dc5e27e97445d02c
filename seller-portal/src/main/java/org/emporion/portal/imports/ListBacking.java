package org.emporion.portal.imports;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.emporion.catalog.transferfiles.ImportUploads;
import org.emporion.catalog.transferfiles.ImportUploads.Order;
import org.emporion.catalog.transferfiles.ImportView;
import org.emporion.catalog.transferfiles.Imports;
import org.emporion.ground.export.ExportFormat;
import org.emporion.kernel.RuleViolated;
import org.emporion.portal.desk.Desk;
import org.emporion.portal.exports.LongLists;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.table.LazyPages;

/** Takes a file in, and lists what was imported before. */
@Named("importList")
@ViewScoped
public class ListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportUploads uploads;

    @Inject
    private Imports imports;

    @Inject
    private LongLists files;

    @Inject
    private Desk desk;

    private transient Part file;
    private boolean updateStock;
    private boolean asDrafts;
    private String encoding;
    private LazyPages<ImportView> latest;

    @PostConstruct
    void open() {
        latest = new LazyPages<>((sort, page) -> imports.latest(desk.seat(), page), ImportView::id);
    }

    public String start() {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            throw new RuleViolated("FILE_MISSING", FlashMessages.text("import.noFile"));
        }
        try (InputStream content = file.getInputStream()) {
            ImportView job = uploads.start(
                    desk.seat(),
                    new Order("shopify", file.getSubmittedFileName(), updateStock, asDrafts, encoding),
                    content);
            return "/imports/job?faces-redirect=true&id=" + job.id();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** Has all products written as a file, csv or xlsx; leads to where that is followed. */
    public String write(String format) {
        return files.products(ExportFormat.of(format));
    }

    public LazyPages<ImportView> getLatest() {
        return latest;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** The names of the encodings to choose from. */
    public List<String> getEncodings() {
        return ImportUploads.encodings();
    }

    public boolean isAsDrafts() {
        return asDrafts;
    }

    public void setAsDrafts(boolean asDrafts) {
        this.asDrafts = asDrafts;
    }

    /** Empty to find out. */
    public String getEncoding() {
        return encoding;
    }

    public void setEncoding(String encoding) {
        this.encoding = encoding;
    }

    public boolean isUpdateStock() {
        return updateStock;
    }

    public void setUpdateStock(boolean updateStock) {
        this.updateStock = updateStock;
    }
}
