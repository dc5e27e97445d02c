package org.emporion.portal.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.emporion.catalog.product.PictureUploads;
import org.emporion.kernel.BasedOn;
import org.emporion.portal.desk.Desk;
import org.emporion.store.store.StorePictures;
import org.emporion.store.store.StorePictures.Place;
import org.primefaces.event.FileUploadEvent;

/** The store's logo and the wide picture of its page: uploaded as soon as they are chosen, and removed again. */
@Named("storeSign")
@ViewScoped
public class SignBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PictureUploads uploads;

    @Inject
    private StorePictures pictures;

    @Inject
    private Desk desk;

    private transient StorePictures.Shown shown;

    public void logo(FileUploadEvent event) {
        upload(Place.LOGO, event);
    }

    public void cover(FileUploadEvent event) {
        upload(Place.COVER, event);
    }

    public void withoutLogo() {
        pictures.takeDown(desk.seat(), Place.LOGO, BasedOn.ANYTHING);
        shown = null;
    }

    public void withoutCover() {
        pictures.takeDown(desk.seat(), Place.COVER, BasedOn.ANYTHING);
        shown = null;
    }

    public StorePictures.Shown getPictures() {
        if (shown == null) {
            shown = pictures.view(desk.seat());
        }
        return shown;
    }

    private void upload(Place place, FileUploadEvent event) {
        try (InputStream content = event.getFile().getInputStream()) {
            uploads.replace(desk.seat(), place, content, BasedOn.ANYTHING);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        shown = null;
    }
}
