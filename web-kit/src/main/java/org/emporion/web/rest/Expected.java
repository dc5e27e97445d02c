package org.emporion.web.rest;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.kernel.Money;

/** Says how a value is written that did not come in the form that is read. */
final class Expected {

    private static final String MONEY = "money such as {\"amount\": \"19.90\", \"currency\": \"EUR\"}";

    private Expected() {}

    /**
     * @param field where it stands, such as {@code variants[0].weightGrams}
     * @param type what it is read as; null when that is not known
     */
    static String form(String field, Class<?> type) {
        return "Send " + field + " as " + wanted(field.substring(field.lastIndexOf('.') + 1), type) + ".";
    }

    /** The same of a whole number with limits. */
    static String whole(String field, long least, long most) {
        return "Send " + field + " as " + whole(least, most) + ".";
    }

    private static String wanted(String name, Class<?> type) {
        if (type == null || type == Object.class) {
            return "the document of this API describes it";
        }
        if (type == String.class) {
            return "amount".equals(name) ? "a decimal string such as \"19.90\"" : "text in quotation marks";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (type == Integer.class || type == int.class) {
            return whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (type == Long.class || type == long.class) {
            return whole(Long.MIN_VALUE, Long.MAX_VALUE);
        }
        return ofOther(type);
    }

    private static String ofOther(Class<?> type) {
        if (type == Boolean.class || type == boolean.class) {
            return "true or false, without quotation marks";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number, without quotation marks";
        }
        if (type == UUID.class) {
            return "an id, as a read answered it";
        }
        if (type == Instant.class) {
            return "a time such as \"2026-11-23T15:00:00Z\"";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "a list in [ ]";
        }
        return type == Money.class || "MoneyInput".equals(type.getSimpleName()) ? MONEY : "an object in { }";
    }

    private static String whole(long least, long most) {
        return "a whole number from %d to %d, without quotation marks".formatted(least, most);
    }
}
