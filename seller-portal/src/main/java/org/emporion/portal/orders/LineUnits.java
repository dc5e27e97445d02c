package org.emporion.portal.orders;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.emporion.orders.ordering.SellerFulfilment.NewParcel.Units;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.web.faces.Words;

/** How many units of which order line somebody has typed, and what is wrong with them. */
final class LineUnits implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Long> quantities = new HashMap<>();
    private final Map<String, String> problems = new HashMap<>();
    private final List<String> sent = new ArrayList<>();

    /** By the id of the line. */
    Map<String, Long> quantities() {
        return quantities;
    }

    void begin(SellerOrderView.Line line, long units) {
        quantities.putIfAbsent(line.id(), units);
    }

    /** What is wrong with the units of a line; null when nothing. */
    String problem(String line) {
        return problems.get(line);
    }

    /** Those of which there are any. */
    List<Units> contents() {
        problems.clear();
        sent.clear();
        List<Units> contents = quantities.entrySet().stream()
                .filter(each -> each.getValue() != null && each.getValue() != 0)
                .map(each -> new Units(each.getKey(), each.getValue()))
                .toList();
        contents.forEach(each -> sent.add(each.id()));
        return contents;
    }

    /**
     * Keeps what is wrong with the contents for {@link #problem}.
     *
     * @param summary what is told above the page, when it is about a line
     * @param fields what fields are called on the page, where that is something else
     */
    RuleViolated told(RuleViolated wrong, String summary, Map<String, String> fields) {
        for (int line = 0; line < sent.size(); line++) {
            String at = "lines[" + line + "].";
            String id = sent.get(line);
            wrong.fields().stream()
                    .filter(each -> each.field().startsWith(at))
                    .forEach(each -> problems.put(id, Words.at(each)));
        }
        List<FieldProblem> named = wrong.fields().stream()
                .map(each ->
                        new FieldProblem(fields.getOrDefault(each.field(), each.field()), each.code(), each.detail()))
                .toList();
        return new RuleViolated(wrong.code(), problems.isEmpty() ? wrong.getMessage() : summary, named);
    }
}
