package org.emporion.storefront.cart;

import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.selling.cart.Cart;

/** What another window has made of lines and deliveries that the form changes, by ids of lines and slugs of stores. */
record CartClashes(Map<String, String> details) {

    static CartClashes none() {
        return new CartClashes(Map.of());
    }

    static CartClashes of(ChangedMeanwhile meanwhile) {
        Map<String, String> details = new HashMap<>();
        meanwhile.fields().forEach(each -> details.put(each.field(), each.detail()));
        return new CartClashes(details);
    }

    /** Says whether they stand beside what was typed, or what they are about has gone. */
    Conflict told(String code, Cart now) {
        String text = present(now).containsAll(details.keySet()) ? "cart.changed" : "cart.gone";
        return new Conflict(
                code, ResourceBundle.getBundle("org.emporion.storefront.Texts").getString(text));
    }

    private static Set<String> present(Cart now) {
        return now == null
                ? Set.of()
                : now.groups().stream()
                        .flatMap(group -> Stream.concat(
                                Stream.of(group.store().slug()),
                                group.lines().stream().map(Cart.Line::id)))
                        .collect(Collectors.toSet());
    }
}
