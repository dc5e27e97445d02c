package org.emporion.web.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.delivery.SellerZones.Band;
import org.emporion.selling.delivery.SellerZones.Prices;
import org.emporion.selling.delivery.SellerZones.Way;
import org.emporion.web.faces.EditedRow;
import org.emporion.web.faces.Numerals;
import org.emporion.web.faces.Words;

/** A way to ship to a zone, as typed. Its days and its prices are compared in words with what others have made of them. */
public class WayForm extends EditedRow {

    private static final long serialVersionUID = 1L;
    private static final String FREE = "freeOver";
    private static final String DAYS = "workingDays";
    private static final String PRICES = "prices";

    private final List<BandForm> bands = new ArrayList<>();
    private final Map<String, String> free = new HashMap<>();
    private List<String> days = new ArrayList<>(List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"));

    /** A new one, which has a price in this currency. */
    WayForm(String currency) {
        super(null, Map.of("cutOff", "12:00"));
        bands.add(new BandForm(currency));
    }

    WayForm(Way way) {
        super(way.id(), Map.of());
        days = new ArrayList<>(way.workingDays());
        for (Prices list : way.prices()) {
            free.put(list.currency(), typed(list.freeOver()));
            list.bands().forEach(band -> bands.add(BandForm.of(list.currency(), band)));
        }
        fields().show(values(way));
    }

    private Map<String, String> values(Way way) {
        Map<String, String> values = new HashMap<>();
        values.put("name", way.name());
        values.put("carrier", way.carrier());
        values.put("daysMin", String.valueOf(way.daysMin()));
        values.put("daysMax", String.valueOf(way.daysMax()));
        values.put("cutOff", way.cutOff());
        values.put(FREE, free.remove(getCurrency()));
        values.put(DAYS, writtenDays());
        values.put(PRICES, writtenPrices());
        return values;
    }

    /** Notes the days and prices as they are typed by now. */
    void note() {
        getText().put(DAYS, writtenDays());
        getText().put(PRICES, writtenPrices());
    }

    @Override
    protected Set<String> catchUp(EditedRow now) {
        Set<String> both = super.catchUp(now);
        WayForm theirs = (WayForm) now;
        if (theirs.writtenDays().equals(getText().get(DAYS))) {
            days = new ArrayList<>(theirs.days);
        }
        if (theirs.writtenPrices().equals(getText().get(PRICES))) {
            bands.clear();
            bands.addAll(theirs.bands);
            free.clear();
            free.putAll(theirs.free);
        }
        return both;
    }

    private String writtenDays() {
        return days.stream().map(day -> Words.ofKit("zone.day.".concat(day))).collect(Collectors.joining(", "));
    }

    private String writtenPrices() {
        Stream<String> others = getOtherCurrencies().stream()
                .filter(currency -> !isBlank(free.get(currency)))
                .map(currency -> Words.ofKit("zone.band.free")
                        .replace("{0}", free.get(currency).strip() + " " + currency));
        return Stream.concat(bands.stream().map(BandForm::written), others).collect(Collectors.joining("; "));
    }

    /** With what can be read; the rest is noted below this. */
    Way read(String at, Problems problems) {
        Map<String, List<Band>> lists = new LinkedHashMap<>();
        for (BandForm each : bands) {
            List<Band> list = lists.computeIfAbsent(each.currency(), none -> new ArrayList<>());
            int place = currencies().indexOf(each.currency());
            list.add(each.read(at + "prices[" + place + "].bands[" + list.size() + "].", problems));
        }
        List<Prices> prices = new ArrayList<>();
        lists.forEach((currency, list) -> prices.add(new Prices(currency, freeOver(currency, at, problems), list)));
        return new Way(
                key(),
                getText().getOrDefault("name", ""),
                getText().getOrDefault("carrier", ""),
                whole("daysMin", at, problems),
                whole("daysMax", at, problems),
                getText().getOrDefault("cutOff", ""),
                List.copyOf(days),
                prices);
    }

    /** Where the price in this row stands in what is read. */
    String path(int row) {
        String currency = bands.get(row).currency();
        long before = bands.subList(0, row).stream()
                .filter(each -> each.currency().equals(currency))
                .count();
        return list(currency) + ".bands[" + before + "]";
    }

    /** Where the prices in this currency stand in what is read. */
    String list(String currency) {
        return "prices[" + currencies().indexOf(currency) + "]";
    }

    private List<String> currencies() {
        return bands.stream().map(BandForm::currency).distinct().toList();
    }

    private Money freeOver(String currency, String at, Problems problems) {
        String typed = currency.equals(getCurrency()) ? getText().get(FREE) : free.get(currency);
        try {
            return isBlank(typed) ? null : Money.parse(Numerals.ofVisitor().plain(typed), currency);
        } catch (RuleViolated wrong) {
            problems.require(false, at + list(currency) + ".freeOver", wrong.code(), wrong.getMessage());
            return null;
        }
    }

    private Integer whole(String field, String at, Problems problems) {
        String typed = getText().get(field);
        boolean readable = isBlank(typed) || typed.strip().matches("\\d{1,3}");
        problems.require(readable, at + field, "NUMBER", "Write whole days, like 3.");
        return isBlank(typed) || !readable ? null : Integer.valueOf(typed.strip());
    }

    public void addBand() {
        bands.add(new BandForm(bands.get(bands.size() - 1).currency()));
    }

    /** What it is free from stays with its currency. */
    public void removeBand(int row) {
        free.put(getCurrency(), getText().get(FREE));
        bands.remove(row);
        getText().put(FREE, free.remove(getCurrency()));
    }

    /** Of its first prices. */
    public String getCurrency() {
        return bands.get(0).currency();
    }

    /** Of its other prices. */
    public List<String> getOtherCurrencies() {
        return currencies().stream().skip(1).toList();
    }

    /** What it is free from in its other currencies. */
    public Map<String, String> getFree() {
        return free;
    }

    public List<BandForm> getBands() {
        return bands;
    }

    public List<String> getDays() {
        return days;
    }

    public void setDays(List<String> days) {
        this.days = days;
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }

    private static String typed(Money money) {
        return money == null ? null : Numerals.ofVisitor().typed(money.amount());
    }
}
