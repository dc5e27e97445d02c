package org.emporion.portal.products;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.catalog.product.ProductView;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.Clash;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Meanwhile;
import org.emporion.web.faces.OthersChange;
import org.emporion.web.faces.Words;

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
    private CategoryChoice categories;

    private String id;
    private ProductForm form;
    private Map<String, String> problems = new HashMap<>();
    private String seen;
    private ProductStatus status;
    private transient ProductView product;

    public void open() {
        form = isFresh() ? ProductForm.empty() : ProductForm.of(getProduct());
        if (!isFresh()) {
            pictures.of(key());
            status = getProduct().status();
            seen = getProduct().version();
        }
    }

    public String save() {
        ProductView saved = keep();
        FlashMessages.done(isFresh() ? "product.created" : "product.saved", saved.title());
        return page(saved.id());
    }

    public String publish() {
        keep();
        FlashMessages.done(
                "product.published",
                catalog.publish(desk.seat(), key(), BasedOn.ANYTHING).title());
        return page(key());
    }

    public String unpublish() {
        keep();
        FlashMessages.done(
                "product.unpublished",
                catalog.unpublish(desk.seat(), key(), BasedOn.ANYTHING).title());
        return page(key());
    }

    public String delete() {
        try {
            catalog.delete(desk.seat(), key(), BasedOn.version(seen));
        } catch (ChangedMeanwhile meanwhile) {
            product = null;
            seen = getProduct().version();
            throw Meanwhile.told(meanwhile);
        }
        FlashMessages.done("product.deleted", getProduct().title());
        return "/products/list?faces-redirect=true";
    }

    /** What is wrong with a field of the table of variants, an option or an attribute. */
    public String problem(String list, int row, String field) {
        return problems.get(list + "[" + row + "]." + field);
    }

    private ProductView keep() {
        problems.clear();
        try {
            return isFresh() ? catalog.create(desk.seat(), form.input()) : change();
        } catch (RuleViolated wrong) {
            mark(wrong.fields());
            throw wrong.fields().isEmpty()
                    ? wrong
                    : new RuleViolated(wrong.code(), FlashMessages.text("product.incomplete"), wrong.fields());
        }
    }

    /** Saves what was touched. What others changed meanwhile stays, and is asked about only where both changed the same. */
    private ProductView change() {
        try {
            return catalog.change(desk.seat(), key(), form.change(), BasedOn.ANYTHING);
        } catch (ChangedMeanwhile meanwhile) {
            ProductView now = catalog.get(desk.seat(), key());
            List<OthersChange> theirs = new ArrayList<>(form.others(now));
            if (now.status() != status) {
                theirs.add(new OthersChange("product.status", ""));
            }
            List<Clash> both = form.catchUp(now).stream().map(this::readable).toList();
            if (!both.isEmpty()) {
                Conflict asked = Meanwhile.asked(meanwhile, both);
                mark(asked.fields());
                throw asked;
            }
            ProductView saved = catalog.change(desk.seat(), key(), form.change(), BasedOn.ANYTHING);
            Meanwhile.saved(meanwhile, theirs);
            return saved;
        }
    }

    private Clash readable(Clash clash) {
        return "category".equals(clash.field())
                ? new Clash(clash.field(), clash.word(), clash.row(), clash.kind(), categories.name(clash.now()))
                : clash;
    }

    private void mark(List<FieldProblem> fields) {
        fields.forEach(each -> problems.putIfAbsent(each.field(), Words.at(each)));
    }

    /** Who has changed the product last, for what was typed before a log-in that had run out; otherwise nothing. */
    public String getLastChange() {
        return isFresh()
                ? ""
                : Meanwhile.afterLogIn(() ->
                        catalog.lastChange(desk.seat(), key()).map(last -> Meanwhile.last(last.who(), last.at())));
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

    private static String page(UUID id) {
        return "/products/edit?faces-redirect=true&id=" + id;
    }
}
