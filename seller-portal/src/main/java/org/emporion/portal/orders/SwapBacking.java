package org.emporion.portal.orders;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.emporion.orders.ordering.SellerEdits;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.FlashMessages;

/** Which variant of the same product is to be sent instead of one of the order shown. */
@Named("orderSwap")
@ViewScoped
public class SwapBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerEdits edits;

    @Inject
    private OrderBacking order;

    @Inject
    private Desk desk;

    private final Map<String, String> chosen = new HashMap<>();
    private transient Map<String, List<SellerEdits.Replacement>> replacements;

    /** The lines that something may take the place of. */
    public List<SellerOrderView.Line> getLines() {
        return order.getShown().lines().stream()
                .filter(each -> !replacements(each.id()).isEmpty())
                .toList();
    }

    public List<SellerEdits.Replacement> replacements(String line) {
        if (replacements == null) {
            replacements = edits.replacements(desk.seat(), order.key());
        }
        return replacements.getOrDefault(line, List.of());
    }

    public String swap(String line) {
        String sku = chosen.get(line);
        if (sku == null || sku.isBlank()) {
            throw new RuleViolated("INVALID", FlashMessages.text("swap.empty"));
        }
        return order.change(
                "order.swapped",
                seen -> edits.swap(
                        desk.seat(),
                        order.key(),
                        Ids.require(line, "line"),
                        new SellerEdits.NewVariant(sku, null),
                        seen));
    }

    /** The SKU that is wanted instead, by the id of the line. */
    public Map<String, String> getChosen() {
        return chosen;
    }
}
