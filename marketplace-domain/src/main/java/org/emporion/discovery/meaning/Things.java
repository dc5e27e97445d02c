package org.emporion.discovery.meaning;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emporion.discovery.vocabulary.Meaning;

/**
 * What a listing is, as its title and the category it stands in say together. The title counts; the category chooses among what
 * the title names, and speaks alone when the title names nothing.
 *
 * @param are ids of what it is
 * @param broader ids of what that is a sort of, and of what only the category says
 */
record Things(Set<String> are, Set<String> broader) {

    /** @param shelf the phrases that say what stands in the category, one for each thing that it names */
    static Things of(List<Phrase> title, List<Phrase> shelf, Sorts sorts) {
        List<Meaning> onShelf =
                shelf.stream().flatMap(phrase -> phrase.things().stream()).toList();
        Optional<Phrase> head = Heads.of(title);
        List<Meaning> named = head.map(Phrase::things).orElse(List.of());
        List<Meaning> fitting = head.map(phrase -> fitting(phrase, title, onShelf, sorts))
                .orElse(shelf.size() == 1 ? onShelf : List.of());
        List<Meaning> things = fitting.isEmpty() ? named : fitting;
        return with(things, fitting.isEmpty() ? onShelf : List.of(), sorts);
    }

    private static Things with(List<Meaning> things, List<Meaning> onlyOnShelf, Sorts sorts) {
        Set<String> are = ids(things);
        Set<String> broader = ids(onlyOnShelf);
        things.forEach(each -> broader.addAll(sorts.above(each)));
        onlyOnShelf.forEach(each -> broader.addAll(sorts.above(each)));
        broader.removeAll(are);
        return new Things(are, broader);
    }

    /** What the head means, or else another phrase beside it, that stands in the category as well. */
    private static List<Meaning> fitting(Phrase head, List<Phrase> title, List<Meaning> onShelf, Sorts sorts) {
        List<Meaning> meant = onShelf(head, onShelf, sorts);
        if (!meant.isEmpty()) {
            return meant;
        }
        return title.stream()
                .filter(phrase -> phrase.clause() == head.clause())
                .map(phrase -> onShelf(phrase, onShelf, sorts))
                .filter(each -> !each.isEmpty())
                .reduce((first, last) -> last)
                .orElse(List.of());
    }

    private static List<Meaning> onShelf(Phrase phrase, List<Meaning> onShelf, Sorts sorts) {
        return phrase.things().stream()
                .filter(thing -> onShelf.stream().anyMatch(each -> sorts.areRelated(thing, each)))
                .toList();
    }

    private static Set<String> ids(Collection<Meaning> meanings) {
        return meanings.stream().map(Meaning::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
