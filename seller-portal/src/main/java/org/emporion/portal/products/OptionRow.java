package org.emporion.portal.products;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emporion.catalog.input.Option;
import org.emporion.web.faces.EditedRow;

/** A line of the options of a product, as typed: its values with commas between them. */
public class OptionRow extends EditedRow {

    private static final long serialVersionUID = 1L;
    private static final String VALUES = "values";

    private List<String> before = List.of();
    private String called = "";

    OptionRow() {
        super(null, Map.of());
    }

    private OptionRow(Option option) {
        super(option.name(), Map.of("name", option.name(), VALUES, String.join(", ", option.values())));
        before = List.copyOf(option.values());
        called = option.name();
    }

    static OptionRow of(Option option) {
        return new OptionRow(option);
    }

    boolean isEmpty() {
        return getName().isEmpty() && values().isEmpty();
    }

    /** The name that variants know it by, when it has another one now; asked once. */
    Optional<String> renamed() {
        String old = called;
        called = getName().isEmpty() ? old : getName();
        return old.isEmpty() || old.equals(called) ? Optional.empty() : Optional.of(old);
    }

    Option option() {
        return new Option(getName(), values());
    }

    /** Adds what is missing of these. */
    void allow(Iterable<String> more) {
        Set<String> all = new LinkedHashSet<>(values());
        more.forEach(all::add);
        if (all.size() > values().size()) {
            getText().put(VALUES, String.join(", ", all));
        }
    }

    /** Values are a set: those that either has added stay, those that either has taken away go. */
    @Override
    protected Set<String> catchUp(EditedRow now) {
        List<String> theirs = ((OptionRow) now).values();
        List<String> merged = new ArrayList<>(values());
        merged.removeIf(each -> before.contains(each) && !theirs.contains(each));
        theirs.stream()
                .filter(each -> !before.contains(each) && !merged.contains(each))
                .forEach(merged::add);
        before = theirs;
        called = now.getName();
        boolean wasTouched = fields().isTouched(VALUES);
        Set<String> both = super.catchUp(now);
        both.remove(VALUES);
        if (wasTouched) {
            getText().put(VALUES, String.join(", ", merged));
        }
        return both;
    }

    private List<String> values() {
        return Combinations.values(getText().get(VALUES));
    }
}
