package org.emporion.kernel.address;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.emporion.kernel.PlainText;

/** The countries of ISO 3166 by their two letters, with the English names under which people read them everywhere. */
public final class Countries {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private static final Map<String, String> BY_NAME = byName();

    private static final Set<String> WITH_ARTICLE = Set.of("AE", "BS", "GM", "IM", "MV", "NL", "PH", "SC", "VA");

    private static final Pattern ARTICLE =
            Pattern.compile("^United |^British |(?:Islands|Republic|Territor(?:y|ies))$");

    private Countries() {}

    public static Set<String> codes() {
        return CODES;
    }

    /** Whether these two capital letters are a country. */
    public static boolean has(String code) {
        return code != null && CODES.contains(code);
    }

    /** The English name; nothing for null. */
    public static String name(String code) {
        return code == null ? "" : new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    /** As it stands within a sentence, for example "the United States". */
    public static String within(String code) {
        String name = name(code);
        return WITH_ARTICLE.contains(code) || ARTICLE.matcher(name).find() ? "the " + name : name;
    }

    /** The names in their order, the way a sentence lists them. */
    public static List<String> names(Collection<String> codes) {
        return codes.stream().map(Countries::name).sorted().toList();
    }

    /** The country that somebody means by its name or its two letters, in any case and with or without accents. */
    public static Optional<String> find(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        return has(code) ? Optional.of(code) : Optional.ofNullable(BY_NAME.get(plain(typed)));
    }

    private static Map<String, String> byName() {
        Map<String, String> found =
                new HashMap<>(Map.of("uk", "GB", "great britain", "GB", "usa", "US", "holland", "NL"));
        Arrays.stream(Locale.getISOCountries()).forEach(code -> found.put(plain(name(code)), code));
        return Map.copyOf(found);
    }

    private static String plain(String name) {
        return PlainText.withoutMarks(name.strip())
                .replace('’', '\'')
                .replace("&", "and")
                .toLowerCase(Locale.ROOT);
    }
}
