package org.emporion.portal.store;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.emporion.catalog.product.PictureUploads;
import org.emporion.portal.desk.Desk;
import org.emporion.store.store.StorePictures;
import org.emporion.store.store.StorePictures.Place;
import org.primefaces.event.FileUploadEvent;

/** The store's logo and the wide picture of its page: hung up as soon as they are chosen, taken down again. */
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

    private transient StorePictures.Hung hung;

    public void logo(FileUploadEvent event) {
        hang(Place.LOGO, event);
    }

    public void cover(FileUploadEvent event) {
        hang(Place.COVER, event);
    }

    public void withoutLogo() {
        pictures.takeDown(desk.seat(), Place.LOGO);
        hung = null;
    }

    public void withoutCover() {
        pictures.takeDown(desk.seat(), Place.COVER);
        hung = null;
    }

    public StorePictures.Hung getHung() {
        if (hung == null) {
            hung = pictures.view(desk.seat());
        }
        return hung;
    }

    private void hang(Place place, FileUploadEvent event) {
        try (InputStream content = event.getFile().getInputStream()) {
            uploads.hang(desk.seat(), place, content);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        hung = null;
    }
}
