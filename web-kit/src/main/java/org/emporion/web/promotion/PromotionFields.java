package org.emporion.web.promotion;

import java.util.Map;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.emporion.web.faces.Clash;

/** Where in the form stands what a refusal names. */
final class PromotionFields {

    private static final Map<String, String> ELSEWHERE =
            Map.of("startsAt", "startsDay", "endsAt", "endsDay", "products", "sought", "categories", "category");

    private PromotionFields() {}

    static RuleViolated placed(RuleViolated wrong) {
        return new RuleViolated(
                wrong.code(),
                wrong.getMessage(),
                wrong.fields().stream()
                        .map(each -> new FieldProblem(placed(each.field()), each.code(), each.detail()))
                        .toList());
    }

    /** With the names of goods, of which the form keeps the keys. */
    static Clash placed(Clash clash, ChosenGoods goods) {
        String place = placed(clash.field());
        boolean named = "sought".equals(place) || "category".equals(place);
        return named ? new Clash(place, clash.word(), clash.row(), clash.kind(), goods.names(clash.now())) : clash;
    }

    private static String placed(String field) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        return ELSEWHERE.getOrDefault(last, last);
    }
}
