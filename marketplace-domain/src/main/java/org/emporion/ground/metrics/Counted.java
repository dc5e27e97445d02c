package org.emporion.ground.metrics;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.emporion.kernel.Money;

/**
 * Something that is counted has happened in the running transaction; with none, it has happened already. Hearers wait for the
 * commit, so that nothing is counted that was taken back.
 *
 * @param name of the counter, such as {@code emporion_orders_placed}
 * @param by how much it rises, not negative
 * @param labels words of small fixed sets: no store, no person, no address
 */
public record Counted(String name, long by, Map<String, String> labels) {

    private static final Pattern NAME = Pattern.compile("emporion(_[a-z]+)+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]{1,20}");

    public Counted {
        labels = Map.copyOf(labels);
        boolean words = labels.entrySet().stream().allMatch(each -> isWord(each.getKey()) && isWord(each.getValue()));
        if (by < 0 || !words || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no counter: " + name + " by " + by + " of " + labels);
        }
    }

    public static Counted once(String name) {
        return of(name, 1);
    }

    public static Counted of(String name, long by) {
        return new Counted(name, by, Map.of());
    }

    /** Money in minor units, by its currency. */
    public static Counted amount(String name, Money money) {
        return of(name, money.minor()).with("currency", money.currency());
    }

    public Counted with(String label, String value) {
        Map<String, String> more = new HashMap<>(labels);
        more.put(label, value);
        return new Counted(name, by, more);
    }

    private static boolean isWord(String text) {
        return WORD.matcher(text).matches();
    }
}
