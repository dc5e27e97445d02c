package org.emporion.web.promotion;

import jakarta.faces.model.SelectItem;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.selling.promotion.PromotionView.Goods;

/** What the goods of a promotion are called. */
final class GoodsNames {

    private GoodsNames() {}

    /** Titles and paths, by id and by code; what is not there any more is left out. */
    static Map<String, String> byKey(GiverPromotions giver, Goods goods) {
        Map<String, String> names = new HashMap<>();
        if (!goods.products().isEmpty()) {
            names.putAll(giver.titles(goods.products()));
        }
        if (!goods.categories().isEmpty()) {
            names.putAll(giver.categories().stream()
                    .filter(each -> goods.categories().contains(each.getValue()))
                    .collect(Collectors.toMap(each -> (String) each.getValue(), SelectItem::getLabel)));
        }
        return names;
    }

    /** All of them in one line; empty for everything. */
    static String of(GiverPromotions giver, Goods goods) {
        Map<String, String> names = byKey(giver, goods);
        return Stream.concat(goods.categories().stream(), goods.products().stream())
                .map(key -> names.getOrDefault(key, key))
                .collect(Collectors.joining(", "));
    }
}
