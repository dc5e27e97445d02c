package org.emporion.storefront.browse;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import org.emporion.kernel.Money;
import org.emporion.storefront.browse.Results.Choice;
import org.emporion.storefront.browse.Results.Group;
import org.emporion.storefront.search.Facet;
import org.emporion.storefront.search.PriceRange;
import org.emporion.storefront.search.SearchAnswer;
import org.emporion.storefront.search.SearchLinks;
import org.emporion.web.faces.Formats;

/**
 * The ways to narrow down what was found, and what of them is chosen.
 *
 * @param said limits of the price that the words say; null when they say none
 * @param storeName what a store is called, by its slug
 */
record Narrowing(
        Shelf shelf,
        SearchLinks links,
        List<Facet> facets,
        SearchAnswer.SaidPrice said,
        UnaryOperator<String> storeName) {

    private static final int OPEN_GROUPS = 4;
    private static final String STORE = "store";

    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Facet facet : facets) {
            if (!shelf.says(facet.code())) {
                List<Choice> choices = facet.values().stream()
                        .map(value -> choice(facet, value).stayingOpen())
                        .toList();
                boolean open = groups.size() < OPEN_GROUPS || facet.hasSelection();
                groups.add(new Group(facet.code(), facet.label(), choices, facet.more(), open));
            }
        }
        return List.copyOf(groups);
    }

    /** Each with the address that takes it off. */
    List<Choice> chosen() {
        List<Choice> chosen = new ArrayList<>();
        facets.stream().filter(facet -> !shelf.says(facet.code())).forEach(facet -> facet.values().stream()
                .filter(Facet.Value::selected)
                .forEach(value -> chosen.add(choice(facet, value))));
        PriceRange limits = links.request().limits();
        if (limits != null) {
            chosen.add(new Choice(written(limits), 0, true, shelf.href(links.unlimited())));
        }
        if (said != null) {
            String written = written(new PriceRange(said.from(), said.to()));
            chosen.add(new Choice(written, 0, true, shelf.href(links.words(said.without()))));
        }
        return List.copyOf(chosen);
    }

    /** The words alone, without what they say of the price. */
    String clearHref() {
        return shelf.href(said == null ? links.cleared() : links.cleared(said.without()));
    }

    Results.Limits limits() {
        PriceRange limits = links.request().limits();
        return new Results.Limits(
                limits == null ? null : typed(limits.from()),
                limits == null ? null : typed(limits.to()),
                links.besideLimits().stream()
                        .filter(each -> shelf.asks(each.name()))
                        .toList());
    }

    private Choice choice(Facet facet, Facet.Value value) {
        String href = shelf.href(links.toggled(facet.code(), value.value()));
        boolean unnamed = facet.code().equals(STORE) && value.label().equals(value.value());
        String label = unnamed ? storeName.apply(value.value()) : value.label();
        return new Choice(label, value.count(), value.selected(), href);
    }

    private static String written(PriceRange limits) {
        String key = limits.to() == null ? "from" : limits.from() == null ? "upTo" : "between";
        String text = ResourceBundle.getBundle("org.emporion.storefront.Texts").getString("results.price." + key);
        return MessageFormat.format(text, written(limits.from()), written(limits.to()));
    }

    private static String written(Money amount) {
        return amount == null ? "" : amount.written();
    }

    private static String typed(Money amount) {
        return amount == null ? null : Formats.typed(amount.amount());
    }
}
