package org.emporion.web.promotion;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.promotion.PromotionChange;
import org.emporion.selling.promotion.PromotionKind;
import org.emporion.selling.promotion.PromotionView;
import org.emporion.selling.promotion.PromotionView.Gives;
import org.emporion.selling.promotion.PromotionView.Limits;
import org.emporion.web.faces.Edited;
import org.emporion.web.faces.Numerals;
import org.emporion.web.faces.PageZone;

/** A promotion as typed. Numbers are those of the visitor, days and times those of the page; an end without a time is a whole day. */
public final class PromotionForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String YES = "yes";

    private final Edited fields = new Edited();
    private final ChosenGoods goods = new ChosenGoods(fields);

    /** A new one. @param values what stands in it at first */
    void begin(String currency, Map<String, String> values) {
        fields.show(Map.of());
        fields.getTyped().putAll(Map.of("currency", currency, "kind", PromotionKind.PERCENT.name(), "combinable", YES));
        fields.getTyped().putAll(values);
    }

    void show(PromotionView promotion) {
        fields.show(values(promotion));
    }

    /** What a copy of this promotion begins with: all but its code and its days. */
    static Map<String, String> copied(PromotionView promotion) {
        Map<String, String> values = new HashMap<>(values(promotion));
        values.keySet().removeAll(List.of("code", "startsDay", "startsTime", "endsDay", "endsTime"));
        return values;
    }

    static Map<String, String> values(PromotionView of) {
        Gives gives = of.gives();
        Limits limits = of.limits();
        Map<String, String> values = new HashMap<>(ChosenGoods.values(of.goods()));
        values.put("name", of.name());
        values.put("code", of.code());
        values.put("currency", of.currency());
        values.put("kind", gives.kind().name());
        values.put("percent", typed(gives.percent()));
        values.put("most", typed(gives.most()));
        values.put("amount", typed(gives.amount()));
        values.put("taken", typed(gives.taken()));
        values.put("paid", typed(gives.paid()));
        values.put("threshold", typed(of.threshold()));
        values.putAll(moment("starts", of.startsAt(), false));
        values.putAll(moment("ends", of.endsAt(), true));
        values.put("uses", typed(limits.uses()));
        values.put("usesPerBuyer", typed(limits.usesPerBuyer()));
        values.put("firstOrder", limits.firstOrder() ? YES : "");
        values.put("budget", typed(limits.budget()));
        values.put("combinable", of.combinable() ? YES : "no");
        return values;
    }

    /**
     * All that is typed, for a new promotion.
     *
     * @throws RuleViolated naming every field that cannot be read
     */
    PromotionChange whole() {
        return read(fields -> true);
    }

    /**
     * What was touched, for one that is there.
     *
     * @throws RuleViolated naming every field that cannot be read
     */
    PromotionChange touched() {
        return read(each -> Stream.of(each).anyMatch(fields::isTouched));
    }

    private PromotionChange read(Function<String[], Boolean> wanted) {
        TypedPromotion typed = new TypedPromotion(fields.getTyped());
        PromotionChange change = new PromotionChange(
                when(wanted, text("name"), "name"),
                when(wanted, text("code"), "code"),
                Optional.ofNullable(text("currency")),
                when(wanted, typed.gives(), "kind", "percent", "most", "amount", "taken", "paid"),
                when(wanted, goods.goods(), "products", "categories"),
                when(wanted, typed.money("threshold"), "threshold"),
                when(wanted, typed.starts(), "startsDay", "startsTime"),
                when(wanted, typed.ends(), "endsDay", "endsTime"),
                when(wanted, typed.limits(), "uses", "usesPerBuyer", "firstOrder", "budget"),
                when(wanted, Boolean.valueOf(isCombinable()), "combinable"),
                null);
        typed.throwIfAny();
        return change;
    }

    /** What buyers read of it, as far as it is typed. */
    public String getSentence() {
        return PromotionSentence.of(fields.getTyped(), goods);
    }

    Edited fields() {
        return fields;
    }

    public ChosenGoods getGoods() {
        return goods;
    }

    /** The fields as they are typed, for the inputs of the page. */
    public Map<String, String> getText() {
        return fields.getTyped();
    }

    public LocalDate getStartsDay() {
        return TypedPromotion.day(text("startsDay"));
    }

    public void setStartsDay(LocalDate day) {
        fields.getTyped().put("startsDay", typed(day));
    }

    public LocalDate getEndsDay() {
        return TypedPromotion.day(text("endsDay"));
    }

    public void setEndsDay(LocalDate day) {
        fields.getTyped().put("endsDay", typed(day));
    }

    public boolean isFirstOrder() {
        return YES.equals(text("firstOrder"));
    }

    public void setFirstOrder(boolean firstOrder) {
        fields.getTyped().put("firstOrder", firstOrder ? YES : "");
    }

    private boolean isCombinable() {
        return YES.equals(text("combinable"));
    }

    private String text(String field) {
        return fields.getTyped().get(field);
    }

    /** Null, which names nothing, unless it is wanted. */
    private static <T> Optional<T> when(Function<String[], Boolean> wanted, T value, String... fields) {
        return wanted.apply(fields) ? Optional.ofNullable(value) : null;
    }

    /** An end at midnight stands as the whole day before. */
    private static Map<String, String> moment(String name, Instant moment, boolean end) {
        if (moment == null) {
            return Map.of(name + "Day", "", name + "Time", "");
        }
        ZonedDateTime there = moment.atZone(PageZone.now());
        boolean midnight = there.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate day = end && midnight ? there.toLocalDate().minusDays(1) : there.toLocalDate();
        String time = midnight ? "" : "%02d:%02d".formatted(there.getHour(), there.getMinute());
        return Map.of(name + "Day", day.toString(), name + "Time", time);
    }

    private static String typed(Money amount) {
        return amount == null ? "" : typed(amount.amount());
    }

    private static String typed(BigDecimal number) {
        return number == null ? "" : Numerals.ofVisitor().typed(number);
    }

    private static String typed(Object number) {
        return number == null ? "" : number.toString();
    }
}
