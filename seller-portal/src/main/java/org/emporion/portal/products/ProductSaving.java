package org.emporion.portal.products;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.catalog.product.ProductView;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.Clash;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Meanwhile;
import org.emporion.web.faces.OthersChange;
import org.emporion.web.faces.Words;

/** Saves a product as it was typed, or deletes it, and remembers what was wrong with which field. */
@ViewScoped
class ProductSaving implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerCatalog catalog;

    @Inject
    private Desk desk;

    @Inject
    private CategoryChoice categories;

    @Inject
    private FirstPicturesBacking pictures;

    private final FormProblems problems = new FormProblems();
    private ProductStatus status;
    private String version;

    /** The page shows a product as it is now. */
    void show(ProductView product) {
        status = product.status();
        version = product.version();
    }

    ProductView create(ProductForm form) {
        ProductView product = kept(form, () -> catalog.create(desk.seat(), form.input()));
        pictures.addTo(product.id());
        return product;
    }

    /** Saves what was touched. What others changed meanwhile stays, and is asked about only where both changed the same. */
    ProductView change(UUID product, ProductForm form) {
        return kept(form, () -> beside(product, form));
    }

    /** Puts on sale what is saved, or has it put there as soon as the store opens. */
    ProductView publish(UUID product, ProductForm form) {
        return marked(
                form, "product.unpublishable", () -> catalog.publishWhenOpen(desk.seat(), product, BasedOn.ANYTHING));
    }

    /** Deletes what the page shows, or archives what was bought: whether it does; what others changed meanwhile is told first. */
    boolean delete(UUID product) {
        try {
            return catalog.delete(desk.seat(), product, BasedOn.version(version));
        } catch (ChangedMeanwhile meanwhile) {
            version = catalog.get(desk.seat(), product).version();
            throw Meanwhile.told(meanwhile);
        }
    }

    FormProblems problems() {
        return problems;
    }

    /** Who has changed the product last, for what was typed before a log-in that had run out. */
    String lastChange(UUID product) {
        return Meanwhile.afterLogIn(
                () -> catalog.lastChange(desk.seat(), product).map(last -> Meanwhile.last(last.who(), last.at())));
    }

    private ProductView kept(ProductForm form, Supplier<ProductView> saving) {
        return marked(form, "product.incomplete", saving);
    }

    private ProductView marked(ProductForm form, String told, Supplier<ProductView> saving) {
        problems.forget();
        mark(form, form.unreadable());
        try {
            return saving.get();
        } catch (RuleViolated wrong) {
            mark(form, wrong.fields());
            throw wrong.fields().isEmpty()
                    ? wrong
                    : new RuleViolated(wrong.code(), FlashMessages.text(told), wrong.fields());
        }
    }

    private ProductView beside(UUID product, ProductForm form) {
        try {
            return catalog.change(desk.seat(), product, form.change(), BasedOn.ANYTHING);
        } catch (RuleViolated wrong) {
            if (wrong.fields().stream().anyMatch(each -> "variants".equals(each.field()))) {
                form.bringBack(catalog.get(desk.seat(), product)); // one of those that were taken away has to stay
            }
            throw wrong;
        } catch (ChangedMeanwhile meanwhile) {
            ProductView now = catalog.get(desk.seat(), product);
            List<OthersChange> theirs = new ArrayList<>(form.others(now));
            if (now.status() != status) {
                theirs.add(new OthersChange("product.status", ""));
            }
            List<Clash> both = form.catchUp(now).stream().map(this::readable).toList();
            if (!both.isEmpty()) {
                Conflict asked = Meanwhile.asked(meanwhile, both);
                asked.fields().forEach(each -> problems.note(each.field(), Words.at(each)));
                throw asked;
            }
            ProductView saved = catalog.change(desk.seat(), product, form.change(), BasedOn.ANYTHING);
            Meanwhile.saved(meanwhile, theirs);
            return saved;
        }
    }

    private Clash readable(Clash clash) {
        return "category".equals(clash.field())
                ? new Clash(clash.field(), clash.word(), clash.row(), clash.kind(), categories.name(clash.now()))
                : clash;
    }

    private void mark(ProductForm form, List<FieldProblem> fields) {
        fields.forEach(each -> problems.note(form.onPage(each.field()), Words.at(each)));
    }
}
