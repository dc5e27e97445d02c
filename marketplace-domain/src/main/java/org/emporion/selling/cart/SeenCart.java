package org.emporion.selling.cart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.address.Address;
import org.emporion.selling.delivery.ShippingOptionView;
import org.emporion.selling.quote.QuotePart;

/** Compares a cart with what somebody saw of it before changing it: which fields the change would make another than they are. */
final class SeenCart {

    private SeenCart() {}

    /** @throws ChangedMeanwhile when the cart is no longer what was seen and would become another than it is now */
    static void mustBe(Basket now, BasedOn base, Function<Basket, List<FieldProblem>> differing) {
        if (base.allows(now.version())) {
            return;
        }
        mustBeNone(differing.apply(now));
    }

    /** @throws ChangedMeanwhile naming each line by its id and each store by its slug that is neither as shown nor as wanted */
    static void mustBeAsShown(Basket now, CartEdit edit) {
        List<FieldProblem> clashes = new ArrayList<>();
        edit.quantities().forEach((id, change) -> {
            Optional<Basket.Line> line = now.line(id);
            if (line.isEmpty() || change.clashesWith(line.get().quantity())) {
                line(now, id).forEach(each -> clashes.add(new FieldProblem(id.toString(), each.code(), each.detail())));
            }
        });
        edit.shipping().forEach((store, change) -> {
            if (change.clashesWith(Objects.toString(chosen(now, store, ShippingOptionView::id), ""))) {
                clashes.add(LastChange.now(store, chosen(now, store, ShippingOptionView::name)));
            }
        });
        mustBeNone(clashes);
    }

    /** The refusal to buy a cart that is another than the one that was seen. */
    static ChangedMeanwhile another() {
        return conflict(List.of());
    }

    private static void mustBeNone(List<FieldProblem> differing) {
        if (!differing.isEmpty()) {
            throw conflict(differing);
        }
    }

    /** Nobody is named: whoever has the cart's id is its buyer. */
    private static ChangedMeanwhile conflict(List<FieldProblem> differing) {
        return LastChange.conflict("cart", Optional.empty(), differing);
    }

    static List<FieldProblem> quantity(Basket now, UUID line, long wanted) {
        return now.line(line).filter(each -> each.quantity() == wanted).isPresent() ? List.of() : line(now, line);
    }

    /** A line that is to go differs whatever is in it; one that has gone is in nobody's cart as it was seen. */
    static List<FieldProblem> line(Basket now, UUID line) {
        return List.of(now.line(line)
                .map(each -> LastChange.now("quantity", each.quantity()))
                .orElseGet(() ->
                        new FieldProblem("quantity", BasedOn.CHANGED_MEANWHILE, "The line is no longer in the cart.")));
    }

    static List<FieldProblem> currency(Basket now, String wanted) {
        return now.currency().equals(wanted) ? List.of() : List.of(LastChange.now("currency", now.currency()));
    }

    static List<FieldProblem> address(Basket now, Address wanted) {
        Map<String, String> present = fields(now.address());
        return differing(present, fields(wanted));
    }

    /** By the slugs of the stores, each with the name of the way in which it ships now. */
    static List<FieldProblem> shipping(Basket now, Map<String, String> choices) {
        return choices.entrySet().stream()
                .filter(each -> !Objects.equals(each.getValue(), chosen(now, each.getKey(), ShippingOptionView::id)))
                .map(each -> LastChange.now(each.getKey(), chosen(now, each.getKey(), ShippingOptionView::name)))
                .toList();
    }

    private static String chosen(Basket now, String store, Function<ShippingOptionView, String> what) {
        return now.part(store)
                .map(now::quote)
                .flatMap(QuotePart::shipping)
                .map(what)
                .orElse(null);
    }

    private static List<FieldProblem> differing(Map<String, String> present, Map<String, String> wanted) {
        return wanted.entrySet().stream()
                .filter(each -> !Objects.equals(each.getValue(), present.get(each.getKey())))
                .map(each -> LastChange.now(each.getKey(), present.get(each.getKey())))
                .toList();
    }

    private static Map<String, String> fields(Address address) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (address != null) {
            fields.put("name", address.name());
            fields.put("line1", address.line1());
            fields.put("line2", address.line2());
            fields.put("city", address.city());
            fields.put("region", address.region());
            fields.put("postalCode", address.postalCode());
            fields.put("country", address.country());
            fields.put("phone", address.phone());
        }
        return fields;
    }
}
