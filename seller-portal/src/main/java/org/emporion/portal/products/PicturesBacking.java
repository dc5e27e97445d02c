package org.emporion.portal.products;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.product.PictureUploads;
import org.emporion.catalog.product.Pictures;
import org.emporion.catalog.product.ProductView.Picture;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.RuleViolated;
import org.emporion.portal.desk.Desk;
import org.primefaces.event.FileUploadEvent;

/** The pictures of the product that is being written: taken in, described, put in order, taken down. */
@Named("productPictures")
@ViewScoped
public class PicturesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PictureUploads uploads;

    @Inject
    private Pictures pictures;

    @Inject
    private SellerCatalog catalog;

    @Inject
    private Desk desk;

    private UUID product;
    private final PictureTexts texts = new PictureTexts();
    private final SentFiles sent = new SentFiles();
    private transient List<Picture> shown;

    /** Called by the page with the product it shows. */
    public void of(UUID id) {
        product = id;
    }

    public void upload(FileUploadEvent event) {
        sent.take(event.getFile(), content -> uploads.add(desk.seat(), product, content, null, null));
        shown = null;
    }

    /** Which files were not taken and why; of several that are sent together each answer shows all. */
    public List<String> getRefused() {
        return sent.told();
    }

    public void describe(UUID picture) {
        sent.forget();
        try {
            pictures.describe(desk.seat(), product, picture, texts.typed(picture), texts.seen(picture));
        } catch (ChangedMeanwhile meanwhile) {
            shown = null;
            throw texts.asked(meanwhile, picture, images());
        } catch (RuleViolated wrong) {
            throw texts.refused(wrong, picture);
        }
        texts.forget(picture);
        shown = null;
    }

    /** Puts a picture one place further to the front. */
    public void forward(UUID picture) {
        sent.forget();
        List<UUID> order = new ArrayList<>(getShown().stream().map(Picture::id).toList());
        int at = order.indexOf(picture);
        if (at > 0) {
            Collections.swap(order, at, at - 1);
            pictures.arrange(desk.seat(), product, order, BasedOn.ANYTHING);
        }
        shown = null;
    }

    public void delete(UUID picture) {
        sent.forget();
        try {
            pictures.delete(desk.seat(), product, picture, texts.seen(picture));
        } catch (ChangedMeanwhile meanwhile) {
            shown = null;
            throw texts.told(meanwhile, picture, images());
        }
        shown = null;
    }

    public List<Picture> getShown() {
        return product == null ? List.of() : images();
    }

    private List<Picture> images() {
        if (shown == null) {
            shown = catalog.get(desk.seat(), product).images();
            texts.show(shown);
        }
        return shown;
    }

    /** What is wrong with the text of a picture; null when nothing is. */
    public String problem(UUID picture) {
        return texts.problem(picture);
    }

    public Map<UUID, String> getAlts() {
        return texts.alts();
    }
}
