package org.emporion.money.tax;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.RuleViolated;

/** Rates as people and programs write them: percent, with a point. */
public final class Rates {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})?");
    private static final int ALL = 10_000;

    private Rates() {}

    /**
     * What was written; nothing for nothing.
     *
     * @throws RuleViolated RATE naming the field
     */
    static Optional<Percentage> read(String written, String field) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        String number = written.strip().replaceFirst("\\s*%$", "");
        if (NUMBER.matcher(number).matches()) {
            Percentage rate = Percentage.of(new BigDecimal(number));
            if (rate.basisPoints() <= ALL) {
                return Optional.of(rate);
            }
        }
        throw RuleViolated.field(
                field, "RATE", "Write a rate from 0 to 100 with at most two decimals, for example 5.5.");
    }

    /** For example {@code 19} or {@code 5.5}. */
    public static String written(Percentage rate) {
        return rate.toString();
    }
}
