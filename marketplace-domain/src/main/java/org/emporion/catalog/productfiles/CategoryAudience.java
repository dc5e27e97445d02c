package org.emporion.catalog.productfiles;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Clothing for women, men and children: words that say for whom it is, and the categories that they call for. */
final class CategoryAudience {

    private static final String CLOTHING = "fashion";

    private final Set<String> codes;

    /** @param codes the categories that there are */
    CategoryAudience(Collection<String> codes) {
        this.codes = Set.copyOf(codes);
    }

    /** For whom a thing is; those who have no clothing of their own with us share what is above the others'. */
    enum Whom {
        WOMEN("fashion-womens", "women, woman, ladies, lady, damen, frauen, female", "damen, frauen"),
        MEN("fashion-mens", "men, man, gents, gentlemen, herren, männer, male", "herren, männer"),
        CHILDREN(
                CLOTHING,
                "kids, child, children, childrens, girls, boys, baby, babies, toddler, infant, kinder, kind, mädchen, jungen",
                "kinder, mädchen, jungen, baby"),
        ALL(CLOTHING, "unisex", "unisex");

        private final String tree;
        private final Set<String> words;
        private final List<String> beginnings;

        Whom(String tree, String words, String beginnings) {
            this.tree = tree;
            this.words = Stream.of(words.split(",")).map(CategoryWords::plain).collect(Collectors.toSet());
            this.beginnings = Stream.of(beginnings.split(","))
                    .map(each -> each.strip().replace("\u00e4", "a"))
                    .toList();
        }

        private boolean isNamed(String word) {
            return words.contains(word) || beginnings.stream().anyMatch(word::startsWith);
        }

        /** The first of the categories that are theirs. */
        Optional<String> first(Set<String> among) {
            return among.stream().filter(each -> isIn(each, tree)).findFirst();
        }
    }

    /** For whom it is as the text tells; all when it names several. */
    static Optional<Whom> of(String text) {
        Set<Whom> named = EnumSet.noneOf(Whom.class);
        for (String word : CategoryWords.plain(text).split(" ")) {
            Stream.of(Whom.values()).filter(each -> each.isNamed(word)).forEach(named::add);
        }
        return named.size() > 1 ? Optional.of(Whom.ALL) : named.stream().findFirst();
    }

    /** The category itself, or the one for those whom the text names: of the same name, or the next above. */
    String suited(String code, String text) {
        String tree = treeOf(code);
        Whom whom = of(text).orElse(null);
        if (tree == null || whom == null || tree.equals(whom.tree)) {
            return code;
        }
        return twin(code, tree, whom.tree)
                .or(() -> shirts(code, whom))
                .orElse(
                        codes.contains(whom.tree)
                                ? whom.tree
                                : codes.contains(CLOTHING) ? CLOTHING : CategoryMatcher.OTHER);
    }

    /** Whether it only stands above what was meant. */
    static boolean isNear(String code) {
        return Set.of(Whom.WOMEN.tree, Whom.MEN.tree, CLOTHING, CategoryMatcher.OTHER)
                .contains(code);
    }

    /** Where the same is, for women and for men. */
    Set<String> twins(String code) {
        Set<String> twins = new LinkedHashSet<>(Set.of(code));
        String tree = treeOf(code);
        if (tree != null) {
            twin(code, tree, Whom.WOMEN.tree).ifPresent(twins::add);
            twin(code, tree, Whom.MEN.tree).ifPresent(twins::add);
        }
        return twins;
    }

    /** What a word that means several things is to be told by: the part of the range, and in clothing for whom it is. */
    static String department(String code) {
        String tree = treeOf(code);
        return tree == null ? code.split("-")[0] : tree;
    }

    private Optional<String> twin(String code, String tree, String other) {
        return Optional.of(other + code.substring(tree.length()))
                .filter(each -> !code.equals(tree))
                .filter(codes::contains);
    }

    /** Those of women stand with their blouses. */
    private Optional<String> shirts(String code, Whom whom) {
        return Optional.of(Whom.WOMEN.tree + "-blouses")
                .filter(each -> whom == Whom.WOMEN && code.equals(Whom.MEN.tree + "-shirts"))
                .filter(codes::contains);
    }

    private static String treeOf(String code) {
        return Stream.of(Whom.WOMEN, Whom.MEN)
                .map(each -> each.tree)
                .filter(each -> isIn(code, each))
                .findFirst()
                .orElse(null);
    }

    private static boolean isIn(String code, String tree) {
        return code.equals(tree) || code.startsWith(tree + "-");
    }
}
