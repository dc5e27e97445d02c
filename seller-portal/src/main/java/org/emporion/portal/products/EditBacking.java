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
        form = isFresh() ? ProductForm.empty() : ProductForm.of(getProduct());
        if (!isFresh()) {
            pictures.of(key());
            saving.show(getProduct());
        }
    }

    public String save() {
        String done = isFresh() ? "product.created" : "product.saved";
        return done(done, keep());
    }

    public String publish() {
        keep();
        return done("product.published", catalog.publish(desk.seat(), key(), BasedOn.ANYTHING));
    }

    public String unpublish() {
        keep();
        return done("product.unpublished", catalog.unpublish(desk.seat(), key(), BasedOn.ANYTHING));
    }

    void delete() {
        String title = getProduct().title();
        product = null;
        saving.delete(key());
        FlashMessages.done("product.deleted", title);
    }

    /** What is wrong with a field of the table of variants, an option or an attribute. */
    public String problem(String list, int row, String field) {
        return saving.problem(list + "[" + row + "]." + field);
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
