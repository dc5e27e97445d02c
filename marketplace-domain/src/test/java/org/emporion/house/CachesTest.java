package org.emporion.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an application keeps beyond a request is found in the sources, and is known: the same for all stores, or kept by store. */
class CachesTest {

    private static final Pattern KEEPS = Pattern.compile(
            "\\b(Loading)?Cache<|static final Map<[^>]*> \\w+ = new|new ConcurrentHashMap|private volatile \\w+ \\w+ =|final RecentCopy<");

    /** By file: why no store's data can come out of it for another. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("Categories.java", "the tree of the marketplace"),
            Map.entry("CategoryChoice.java", "the tree of the marketplace"),
            Map.entry("CategoryCounts.java", "how much is on sale everywhere"),
            Map.entry("Departments.java", "the tree of the marketplace"),
            Map.entry("KnownCategories.java", "the tree of the marketplace"),
            Map.entry("CallerLimits.java", "by the store's id (CallerLimitsTest)"),
            Map.entry("NamedParameters.java", "our own statements, no values"),
            Map.entry("Budgets.java", "by the store's id and its key (CallerLimitsTest)"),
            Map.entry("Assets.java", "checksums of our own files"),
            Map.entry("StoredTaxes.java", "the rates of countries, the same for all stores"),
            Map.entry("Holidays.java", "the public holidays of countries"),
            Map.entry("IndexerState.java", "the indexer's own troubles"),
            Map.entry("PlatformStock.java", "a number over all stores"),
            Map.entry("PriceWords.java", "words of a list that we ship"),
            Map.entry("RecentFigures.java", "numbers over all stores"),
            Map.entry("Units.java", "spellings of a list that we ship"));

    @Test
    void everythingThatIsKeptIsKnown() {
        Map<String, String> found = new TreeMap<>();
        Checkout.PRODUCTION.stream()
                .flatMap(module -> Checkout.files(module + "/src/main/java").stream())
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> KEEPS.matcher(Checkout.read(file)).find())
                .map(file -> file.getFileName().toString())
                .forEach(name -> found.put(
                        name, KNOWN.getOrDefault(name, "say in CachesTest whose data it keeps, and under which key")));
        assertThat(found).isEqualTo(new TreeMap<>(KNOWN));
    }
}
