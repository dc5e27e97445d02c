package org.emporion.money.tax;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.RuleViolated;

/** Rates as people and programs write them: percent, with a point. */
public final class Rates {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})?");
    private static final int ALL = 10_000;
    private static final String RULE = "Write a rate from 0 to 100 with at most two decimals, for example 5.5.";

    private Rates() {}

    /**
     * What was written.
     *
     * @throws RuleViolated REQUIRED or RATE naming the field
     */
    static Percentage require(String written, String field) {
        if (written == null || written.isBlank()) {
            throw RuleViolated.field(field, "REQUIRED", RULE);
        }
        String number = written.strip().replaceFirst("\\s*%$", "");
        if (NUMBER.matcher(number).matches()) {
            Percentage rate = Percentage.of(new BigDecimal(number));
            if (rate.basisPoints() <= ALL) {
                return rate;
            }
        }
        throw RuleViolated.field(field, "RATE", RULE);
    }

    /** For example {@code 19} or {@code 5.5}. */
    public static String written(Percentage rate) {
        return rate.toString();
    }
}
