package org.emporion.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Page;
import org.emporion.kernel.PlainText;

/** Asks the finders of all kinds that somebody may read. */
@ApplicationScoped
class Finders {

    /** Longer than any title, number or SKU that somebody types. */
    static final int LONGEST = 100;

    private final List<Finder> finders;

    @Inject
    Finders(Instance<Finder> all) {
        this(all.stream().toList());
    }

    Finders(List<Finder> all) {
        finders = all.stream().sorted(Comparator.comparing(Finder::place)).toList();
    }

    /**
     * The first page of what is found of each kind; of one of them another page.
     *
     * @param words null or blank finds nothing
     */
    List<Found> find(Seat seat, String words, String kind, Page.Request wanted) {
        String text = PlainText.line(words);
        if (text.isEmpty()) {
            return List.of();
        }
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Page.Request first = Page.Request.first(wanted.size());
        return open(seat::mayRead)
                .map(each ->
                        new Found(each.kind(), each.find(seat, cut, each.kind().equals(kind) ? wanted : first)))
                .toList();
    }

    /** Those that somebody may ask, in their order. */
    Stream<Finder> open(Predicate<Scope> mayRead) {
        return finders.stream().filter(each -> mayRead.test(each.scope()));
    }
}
