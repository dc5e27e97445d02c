package org.emporion.storefront.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.emporion.selling.offer.CategoryNode;

/** The category tree as the search needs it: names by code, and which categories to offer next to a choice. */
final class CategoryTree {

    private final List<String> roots = new ArrayList<>();
    private final Map<String, CategoryNode> byCode = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();

    CategoryTree(List<CategoryNode> tree) {
        tree.forEach(root -> roots.add(root.code()));
        add(tree, null);
    }

    String name(String code) {
        CategoryNode node = byCode.get(code);
        return node == null ? code : node.name();
    }

    /** The top of the tree, or around a choice: the way down to it, what stands beside it, and what is below it. */
    List<String> offered(Collection<String> chosen) {
        Set<String> offered = new LinkedHashSet<>();
        for (String code : chosen) {
            if (byCode.containsKey(code)) {
                offered.addAll(way(code));
                offered.addAll(beside(code));
                byCode.get(code).children().forEach(child -> offered.add(child.code()));
            }
        }
        return List.copyOf(offered.isEmpty() ? roots : offered);
    }

    /** Categories with something on sale that have a word beginning with each of the typed ones, the fullest first. */
    List<CategoryNode> named(String typed, int atMost) {
        String[] words = typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        return byCode.values().stream()
                .filter(node -> node.count() > 0 && matches(node.name(), words))
                .sorted((a, b) -> Long.compare(b.count(), a.count()))
                .limit(atMost)
                .toList();
    }

    private List<String> beside(String code) {
        String parent = parents.get(code);
        return parent == null
                ? roots
                : byCode.get(parent).children().stream().map(CategoryNode::code).toList();
    }

    private List<String> way(String code) {
        List<String> way = new ArrayList<>();
        for (String at = code; at != null; at = parents.get(at)) {
            way.add(0, at);
        }
        return way;
    }

    private void add(List<CategoryNode> nodes, String parent) {
        for (CategoryNode node : nodes) {
            byCode.put(node.code(), node);
            parents.put(node.code(), parent);
            add(node.children(), node.code());
        }
    }

    private static boolean matches(String name, String[] typed) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        boolean any = false;
        for (String start : typed) {
            if (!start.isEmpty() && words.stream().noneMatch(word -> word.startsWith(start))) {
                return false;
            }
            any |= !start.isEmpty();
        }
        return any;
    }
}
