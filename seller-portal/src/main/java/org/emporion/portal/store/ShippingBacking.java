package org.emporion.portal.store;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.emporion.ground.audit.StoreAudit;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.emporion.portal.desk.Desk;
import org.emporion.selling.delivery.SellerShipping;
import org.emporion.web.faces.Clash;
import org.emporion.web.faces.EditedRows;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Meanwhile;
import org.emporion.web.faces.OthersChange;
import org.emporion.web.faces.Words;

/** The ways the store ships: what each costs, from when it is free, and how long it takes. */
@Named("storeShipping")
@ViewScoped
public class ShippingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerShipping shipping;

    @Inject
    private StoreAudit log;

    @Inject
    private Desk desk;

    private final EditedRows<ShippingRow> ways = new EditedRows<>("items", "shipping.", "name");
    private final Map<String, String> problems = new HashMap<>();

    private String version;

    @PostConstruct
    void open() {
        List<SellerShipping.Option> now = shipping.list(desk.seat());
        ways.show(ShippingRow.of(now));
        version = SellerShipping.version(now);
    }

    public void add() {
        getRows().add(new ShippingRow());
    }

    public void remove(int row) {
        getRows().remove(row);
    }

    public String save() {
        problems.clear();
        try {
            shipping.replace(desk.seat(), ShippingRow.read(getRows()), BasedOn.version(version));
        } catch (ChangedMeanwhile meanwhile) {
            List<OthersChange> theirs = catchUp(meanwhile);
            shipping.replace(desk.seat(), ShippingRow.read(getRows()), BasedOn.version(version));
            Meanwhile.saved(meanwhile, theirs);
        } catch (RuleViolated wrong) {
            mark(wrong.fields());
            throw new RuleViolated(wrong.code(), FlashMessages.text("shipping.incomplete"), wrong.fields());
        }
        FlashMessages.done("shipping.saved");
        return "/store/shipping?faces-redirect=true";
    }

    /**
     * Takes over what others did, and answers it.
     *
     * @throws Conflict when both have changed the same; saved once more, what was typed here is put in its place
     */
    private List<OthersChange> catchUp(ChangedMeanwhile meanwhile) {
        List<SellerShipping.Option> now = shipping.list(desk.seat());
        version = SellerShipping.version(now);
        List<OthersChange> theirs = ways.others(ShippingRow.of(now));
        List<Clash> both = ways.catchUp(ShippingRow.of(now));
        if (!both.isEmpty()) {
            Conflict asked = Meanwhile.asked(meanwhile, both);
            mark(asked.fields());
            throw asked;
        }
        return theirs;
    }

    private void mark(List<FieldProblem> fields) {
        fields.forEach(each -> problems.putIfAbsent(each.field(), Words.at(each)));
    }

    public String problem(int row, String field) {
        return problems.get("items[" + row + "]." + field);
    }

    public List<ShippingRow> getRows() {
        return ways.getRows();
    }

    /** Who has changed it last, for what was typed before a log-in that had run out; otherwise nothing. */
    public String getLastChange() {
        return Meanwhile.afterLogIn(() -> log.lastChange(
                        desk.seat(),
                        getRows().stream()
                                .map(ShippingRow::key)
                                .filter(Objects::nonNull)
                                .toList())
                .map(last -> Meanwhile.last(last.who(), last.at())));
    }
}
