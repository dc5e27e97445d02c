package org.emporion.portal.products;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.emporion.catalog.product.ProductView;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.FlashMessages;

/** Writes one product: new, or the one named by {@code id}. What was typed stays when something is wrong with it. */
@Named("productEdit")
@ViewScoped
public class EditBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerCatalog catalog;

    @Inject
    private Desk desk;

    @Inject
    private PicturesBacking pictures;

    @Inject
    private ProductSaving saving;

    private String id;
    private ProductForm form;
    private transient ProductView product;

    public void open() {
        if (isFresh()) {
            form = ProductForm.empty(desk.seat().currency());
        } else {
            pictures.of(key());
            show(getProduct());
        }
    }

    private void show(ProductView present) {
        product = present;
        form = ProductForm.of(present, desk.seat().currency());
        saving.show(present);
    }

    public String save() {
        String done = isFresh() ? "product.created" : "product.saved";
        return done(done, keep());
    }

    public String publish() {
        show(keep());
        ProductView published = saving.publish(key(), form);
        return done(published.publishWhenOpen() ? "product.willBePublished" : "product.published", published);
    }

    public String unpublish() {
        keep();
        return done("product.unpublished", catalog.unpublish(desk.seat(), key(), BasedOn.ANYTHING));
    }

    void delete() {
        String title = getProduct().title();
        product = null;
        FlashMessages.done(saving.delete(key()) ? "product.archived" : "product.deleted", title);
    }

    private ProductView keep() {
        return isFresh() ? saving.create(form) : saving.change(key(), form);
    }

    /** Who has changed the product last, for what was typed before a log-in that had run out; otherwise nothing. */
    public String getLastChange() {
        return isFresh() ? "" : saving.lastChange(key());
    }

    public boolean isFresh() {
        return id == null || id.isBlank();
    }

    void readAgain() {
        product = null;
    }

    public ProductView getProduct() {
        if (product == null) {
            product = catalog.get(desk.seat(), key());
        }
        return product;
    }

    public ProductForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private UUID key() {
        return Ids.require(id, "product");
    }

    private static String done(String text, ProductView product) {
        FlashMessages.done(text, product.title());
        return "/products/edit?faces-redirect=true&includeViewParams=true&id=" + product.id();
    }
}
