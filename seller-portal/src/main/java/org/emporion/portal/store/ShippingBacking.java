package org.emporion.portal.store;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.portal.desk.Desk;
import org.emporion.selling.delivery.SellerShipping;
import org.emporion.web.faces.Said;
import org.emporion.web.faces.Words;

/** The ways the store ships: what each costs, from when it is free, and how long it takes. */
@Named("storeShipping")
@ViewScoped
public class ShippingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerShipping shipping;

    @Inject
    private Desk desk;

    private final List<ShippingRow> rows = new ArrayList<>();
    private final Map<String, String> problems = new HashMap<>();

    private String version;

    @PostConstruct
    void open() {
        List<SellerShipping.Option> now = shipping.list(desk.seat());
        now.forEach(each -> rows.add(ShippingRow.of(each)));
        version = SellerShipping.version(now);
    }

    public void add() {
        rows.add(new ShippingRow());
    }

    public void remove(int row) {
        rows.remove(row);
    }

    public String save() {
        problems.clear();
        try {
            shipping.replace(desk.seat(), read(), BasedOn.version(version));
        } catch (Conflict meanwhile) {
            version = SellerShipping.version(shipping.list(desk.seat()));
            throw new Conflict(meanwhile.code(), meanwhile.getMessage() + " " + Said.text("shipping.both"));
        } catch (RuleViolated wrong) {
            for (FieldProblem each : wrong.fields()) {
                problems.putIfAbsent(each.field(), Words.at(each));
            }
            throw new RuleViolated(wrong.code(), Said.text("shipping.incomplete"), wrong.fields());
        }
        Said.done("shipping.saved");
        return "/store/shipping?faces-redirect=true";
    }

    private List<SellerShipping.Option> read() {
        Problems found = new Problems();
        IntStream.range(0, rows.size()).forEach(i -> rows.get(i).check("options[" + i + "].", found));
        found.throwIfAny();
        return rows.stream().map(ShippingRow::option).toList();
    }

    public String problem(int row, String field) {
        return problems.get("options[" + row + "]." + field);
    }

    public List<ShippingRow> getRows() {
        return rows;
    }
}
