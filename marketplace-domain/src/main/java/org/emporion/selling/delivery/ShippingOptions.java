package org.emporion.selling.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.selling.delivery.SellerShipping.Option;

/** All the ways in which one store ships, in the order in which buyers see them. There is always one. */
class ShippingOptions {

    /** What the list is called where it is written. */
    static final String LIST = "items";

    static final int MOST = 30;

    /** What is said of an id that stands for no way of the store, or for one that is named already. */
    static final String UNKNOWN = "There is no such way to ship. Leave the id out for a new one.";

    private final List<ShippingOption> all;

    ShippingOptions(Collection<ShippingOption> all) {
        this.all = List.copyOf(all);
    }

    /**
     * What the store ships by when these are wanted, in this order: one keeps its id when it is given, and what is not wanted
     * any more is not among them.
     *
     * @throws RuleViolated naming every bad field
     */
    ShippingOptions replacedBy(TenantId store, List<Option> wanted) {
        Problems problems = new Problems();
        check(wanted, problems);
        problems.throwIfAny();
        List<ShippingOption> next = new ArrayList<>();
        for (int place = 0; place < wanted.size(); place++) {
            Option option = wanted.get(place);
            ShippingOption way = find(option.id()).orElseGet(() -> ShippingOption.in(store));
            way.become(option, place);
            next.add(way);
        }
        return new ShippingOptions(next);
    }

    List<ShippingOption> all() {
        return all;
    }

    /** Those that are not among the others. */
    List<ShippingOption> without(ShippingOptions others) {
        List<ShippingOption> rest = new ArrayList<>(all);
        rest.removeAll(others.all);
        return rest;
    }

    List<Option> view() {
        return all.stream().map(ShippingOption::view).toList();
    }

    /** Notes every bad field, ids that are none of these, and the same one twice. */
    void check(List<Option> wanted, Problems problems) {
        checkAlone(wanted, problems);
        Set<UUID> met = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            String id = wanted.get(i).id();
            boolean known =
                    id == null || find(id).filter(each -> met.add(each.id())).isPresent();
            problems.require(known, at(i) + "id", "UNKNOWN", UNKNOWN);
        }
        checkPrices(wanted, problems);
    }

    private Optional<ShippingOption> find(String id) {
        return Ids.parse(id)
                .flatMap(wanted ->
                        all.stream().filter(each -> each.id().equals(wanted)).findFirst());
    }

    private void checkPrices(List<Option> wanted, Problems problems) {
        for (int i = 0; i < wanted.size(); i++) {
            Option option = wanted.get(i);
            boolean another = find(option.id())
                    .filter(each -> each.hasBands() && !each.view().price().equals(option.price()))
                    .isPresent();
            problems.require(
                    !another,
                    at(i) + "price",
                    "BANDS",
                    "\"" + option.name() + "\" has prices by weight or worth: change them in its zone.");
        }
    }

    private static void checkAlone(List<Option> wanted, Problems problems) {
        problems.require(!wanted.isEmpty(), LIST, "REQUIRED", "A store needs at least one way to ship.")
                .require(wanted.size() <= MOST, LIST, "RANGE", "At most " + MOST + " ways to ship.");
        for (int i = 0; i < wanted.size(); i++) {
            check(wanted.get(i), at(i), problems);
        }
    }

    /** What the fields of the option in this place begin with. */
    static String at(int place) {
        return LIST + "[" + place + "].";
    }

    private static void check(Option option, String at, Problems problems) {
        problems.text(option.name(), at + "name", 1, 80)
                .require(option.price() != null, at + "price", "REQUIRED", "What does it cost? 0.00 if it is free.")
                .require(
                        option.price() == null || !option.price().isNegative(),
                        at + "price",
                        "RANGE",
                        "A price is not negative.")
                .require(
                        option.freeOver() == null
                                || option.price() == null
                                || option.freeOver()
                                                .currency()
                                                .equals(option.price().currency())
                                        && !option.freeOver().isNegative(),
                        at + "freeOver",
                        "RANGE",
                        "Same currency as the price, and not negative.")
                .require(
                        option.daysMin() >= 0 && option.daysMax() >= option.daysMin() && option.daysMax() <= 365,
                        at + "daysMax",
                        "RANGE",
                        "Give the working days from earliest to latest.");
        DeliveryCountries.check(option.countries(), at + "countries", problems);
    }
}
