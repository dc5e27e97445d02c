package org.emporion.web.table;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.emporion.kernel.Money;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.RuleViolated;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Numerals;
import org.emporion.web.faces.Words;

/**
 * The filters of a list, as its address has them. An amount may have been typed as it is written where the visitor lives; it is
 * passed on with a point and cents, which mean the same everywhere. What cannot be read stays as it was typed and filters nothing.
 */
public final class Filters implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Stands in an address for the list as it comes, which one that says nothing need not open. */
    public static final String USUAL = "usual";

    /** The longest that a filter may be; the rest is cut off. */
    private static final int LONGEST = 100;

    private final LinkedHashMap<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<String, String> typed = new HashMap<>();
    private String currency;

    private enum Kind {
        WORDS,
        AMOUNT,
        DAY
    }

    /** Filters that are taken as they are. */
    public Filters words(String... names) {
        return all(Kind.WORDS, names);
    }

    /** Filters that are amounts, see {@link #in}. */
    public Filters amounts(String... names) {
        return all(Kind.AMOUNT, names);
    }

    /** The currency that its amounts are in. */
    public Filters in(String ofAmounts) {
        currency = ofAmounts;
        return this;
    }

    /** Filters that are days. */
    public Filters days(String... names) {
        return all(Kind.DAY, names);
    }

    private Filters all(Kind kind, String... names) {
        for (String name : names) {
            kinds.put(name, kind);
        }
        return this;
    }

    public Set<String> names() {
        return kinds.keySet();
    }

    /** What the address has, by name; pages put it in. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** What was typed, on one line, without what surrounds it and what cannot be seen; null for nothing. */
    public String text(String name) {
        String text = PlainText.orNull(typed.get(name));
        return text == null ? null : text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** Null for none and for what is no amount, or one below zero. */
    public Money amount(String name) {
        try {
            Money amount =
                    text(name) == null ? null : Money.parse(Numerals.ofVisitor().plain(text(name)), currency);
            return amount == null || amount.minor() < 0 ? null : amount;
        } catch (RuleViolated unreadable) {
            return null;
        }
    }

    /** Null for none and for what is no day of a year from 1900 to 9999. */
    public LocalDate day(String name) {
        try {
            LocalDate day = text(name) == null ? null : LocalDate.parse(text(name));
            return day == null || day.getYear() < 1900 || day.getYear() > 9999 ? null : day;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    /** What is wrong with what was typed: it cannot be read, or ends what begins later; null for nothing. */
    public String problem(String name) {
        if (text(name) != null && passed(name) == null) {
            return Words.ofKit(kinds.get(name) == Kind.DAY ? "filter.noDay" : "filter.noAmount");
        }
        return isCrossed(name) ? Words.ofKit("filter.crossed") : null;
    }

    public boolean isWrong() {
        return kinds.keySet().stream().anyMatch(name -> problem(name) != null);
    }

    private boolean isCrossed(String name) {
        String from = name.replaceFirst("To$", "From");
        if (from.equals(name) || !has(from) || !has(name)) {
            return false;
        }
        return kinds.get(name) == Kind.DAY
                ? day(from).isAfter(day(name))
                : kinds.get(name) == Kind.AMOUNT
                        && amount(from).minor() > amount(name).minor();
    }

    /** Whether the list is narrowed down by this. */
    public boolean has(String name) {
        return kinds.containsKey(name) && passed(name) != null;
    }

    /** What stands in the field: as the visitor writes it. */
    public String shown(String name) {
        Money amount = kinds.get(name) == Kind.AMOUNT ? amount(name) : null;
        return amount == null ? text(name) : Numerals.ofVisitor().typed(amount.amount());
    }

    /** The address of this list with all filters but one, which is set, or taken away when it is empty. */
    public String href(String name, String value) {
        Map<String, String> values = passed();
        values.put(name, value);
        String query = joined(values);
        return "?" + (query.isEmpty() ? "view=" + USUAL : query);
    }

    /** The filter as it is shown while it is on. */
    public Chip chip(String name, String inWords) {
        String key = "filter.is." + name;
        return new Chip(FlashMessages.text(key, inWords), href(name, ""));
    }

    /** What can be read of all filters, as an address carries it. */
    public String query() {
        return joined(readable());
    }

    /** Where the list is shown without any of them; empty while none is on. */
    public String getEverything() {
        return query().isEmpty() ? "" : "?view=" + USUAL;
    }

    /** What the list is narrowed down to, as an address carries it. */
    public Map<String, String> readable() {
        Map<String, String> values = passed();
        values.values().removeIf(each -> each == null || each.isEmpty());
        return values;
    }

    private Map<String, String> passed() {
        Map<String, String> values = new LinkedHashMap<>();
        kinds.keySet().forEach(name -> values.put(name, passed(name)));
        return values;
    }

    private String passed(String name) {
        Object readable =
                switch (kinds.get(name)) {
                    case WORDS -> text(name);
                    case AMOUNT -> amount(name) == null ? null : amount(name).amount();
                    case DAY -> day(name);
                };
        return readable == null ? null : readable.toString();
    }

    private static String joined(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(each -> each.getValue() != null && !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + Words.encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }
}
