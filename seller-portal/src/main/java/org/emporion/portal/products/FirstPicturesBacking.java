package org.emporion.portal.products;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.emporion.catalog.product.PictureUploads;
import org.emporion.portal.desk.Desk;
import org.primefaces.event.FileUploadEvent;

/** The pictures of a product that is not saved yet: kept until it is. */
@Named("firstPictures")
@ViewScoped
public class FirstPicturesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PictureUploads uploads;

    @Inject
    private Desk desk;

    private final List<PictureUploads.Taken> taken = new ArrayList<>();
    private final SentFiles sent = new SentFiles();

    public void upload(FileUploadEvent event) {
        sent.take(event.getFile(), content -> taken.add(uploads.take(desk.seat(), content)));
    }

    public void remove(int at) {
        sent.forget();
        taken.remove(at);
    }

    /** The product is saved: they are its pictures from now on. */
    void addTo(UUID product) {
        uploads.addTaken(desk.seat(), product, taken);
        taken.clear();
    }

    public List<PictureUploads.Taken> getTaken() {
        return taken;
    }

    /** Which files were not taken and why. */
    public List<String> getRefused() {
        return sent.told();
    }
}
