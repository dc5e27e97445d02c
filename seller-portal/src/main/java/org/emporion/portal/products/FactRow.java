package org.emporion.portal.products;

import java.util.LinkedHashMap;
import java.util.Map;
import org.emporion.catalog.input.Attribute;
import org.emporion.web.faces.EditedRow;

/** A line of the facts of a product, as typed. */
public class FactRow extends EditedRow {

    private static final long serialVersionUID = 1L;

    FactRow() {
        super(null, Map.of());
    }

    private FactRow(Attribute fact) {
        super(fact.code(), values(fact));
    }

    static FactRow of(Attribute fact) {
        return new FactRow(fact);
    }

    @Override
    public String getName() {
        String label = getText().get("label");
        return label == null ? "" : label.strip();
    }

    boolean isEmpty() {
        return getName().isEmpty()
                && (getText().get("value") == null || getText().get("value").isBlank());
    }

    Attribute attribute() {
        return new Attribute(key(), getText().get("label"), getText().get("value"));
    }

    private static Map<String, String> values(Attribute fact) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("label", fact.label());
        values.put("value", fact.value());
        return values;
    }
}
