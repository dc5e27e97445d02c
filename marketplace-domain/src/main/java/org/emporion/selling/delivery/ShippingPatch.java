package org.emporion.selling.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.selling.delivery.SellerShipping.Option;
import org.emporion.selling.delivery.SellerShipping.OptionChange;

/** A store's ways to ship when a change has been laid over them: what it does not name of one that is there stays. */
final class ShippingPatch {

    private static final OptionChange NOTHING = new OptionChange(null, null, null, null, null, null, null);

    private final List<Option> present;
    private final List<Option> options = new ArrayList<>();
    private final List<FieldProblem> differing = new ArrayList<>();
    private final Problems problems = new Problems();

    ShippingPatch(List<Option> present, List<OptionChange> wanted) {
        this.present = present;
        for (int i = 0; i < wanted.size(); i++) {
            OptionChange each = wanted.get(i) == null ? NOTHING : wanted.get(i);
            options.add(merged(each, find(each.id()), ShippingOptions.at(i)));
        }
        if (!ids(options).equals(ids(present))) {
            String names = present.stream().map(Option::name).collect(Collectors.joining(", "));
            differing.add(LastChange.now(ShippingOptions.LIST, names));
        }
    }

    List<Option> options() {
        return options;
    }

    /** The fields that the change would make another than they are, each with what it is now. */
    List<FieldProblem> differing() {
        return differing;
    }

    /** Days that are missing. */
    Problems problems() {
        return problems;
    }

    private Optional<Option> find(String id) {
        return Ids.parse(id).flatMap(wanted -> present.stream()
                .filter(each -> each.id().equals(wanted.toString()))
                .findFirst());
    }

    private Option merged(OptionChange wanted, Optional<Option> now, String at) {
        Integer least = value(wanted.daysMin(), now, Option::daysMin, at + "daysMin");
        Integer most = value(wanted.daysMax(), now, Option::daysMax, at + "daysMax");
        return new Option(
                wanted.id(),
                name(wanted.name(), now, at + "name"),
                money(wanted.price(), now, Option::price, at + "price"),
                money(wanted.freeOver(), now, Option::freeOver, at + "freeOver"),
                needed(least, most, at + "daysMin"),
                needed(most, least, at + "daysMax"),
                countries(wanted.countries(), now, at + "countries"));
    }

    private List<String> countries(Optional<List<String>> named, Optional<Option> now, String field) {
        if (named == null && now.isEmpty()) {
            return present.stream().findFirst().map(Option::countries).orElseGet(DeliveryCountries.EUROPE::list);
        }
        Optional<List<String>> wanted = named == null ? null : named.map(ShippingPatch::tidy);
        return value(wanted, now, Option::countries, field);
    }

    private static List<String> tidy(List<String> codes) {
        return codes.stream()
                .map(code -> code == null ? "" : code.strip().toUpperCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }

    private String name(Optional<String> named, Optional<Option> now, String field) {
        return value(named == null ? null : named.map(String::strip), now, Option::name, field);
    }

    private Money money(Optional<Money> named, Optional<Option> now, Function<Option, Money> read, String field) {
        return value(named, now, read, field);
    }

    private <T> T value(Optional<T> named, Optional<Option> now, Function<Option, T> read, String field) {
        T before = now.map(read).orElse(null);
        if (named == null) {
            return before;
        }
        T wanted = named.orElse(null);
        if (now.isPresent() && !Objects.equals(wanted, before)) {
            differing.add(LastChange.now(field, before));
        }
        return wanted;
    }

    /** Missing days are told once, not also as a wrong range. */
    private int needed(Integer days, Integer other, String field) {
        problems.require(days != null, field, "REQUIRED", "How many working days does it take?");
        return days != null ? days : Objects.requireNonNullElse(other, 0);
    }

    private static List<Optional<UUID>> ids(List<Option> options) {
        return options.stream().map(each -> Ids.parse(each.id())).toList();
    }
}
