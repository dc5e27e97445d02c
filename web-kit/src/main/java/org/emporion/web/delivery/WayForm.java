package org.emporion.web.delivery;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.delivery.SellerZones.Band;
import org.emporion.selling.delivery.SellerZones.Prices;
import org.emporion.selling.delivery.SellerZones.Way;
import org.emporion.web.faces.Numerals;

/** A way to ship to a zone, as typed. */
public class WayForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CURRENCY = "EUR";

    private final Map<String, String> text = new HashMap<>();
    private final List<BandForm> bands = new ArrayList<>();
    private final String id;
    private List<String> days = new ArrayList<>(List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"));

    /** A new one. */
    WayForm() {
        id = null;
        text.put("cutOff", "12:00");
        bands.add(new BandForm(CURRENCY));
    }

    WayForm(Way way) {
        id = way.id();
        text.put("name", way.name());
        text.put("carrier", way.carrier());
        text.put("daysMin", String.valueOf(way.daysMin()));
        text.put("daysMax", String.valueOf(way.daysMax()));
        text.put("cutOff", way.cutOff());
        days = new ArrayList<>(way.workingDays());
        for (Prices list : way.prices()) {
            if (list.freeOver() != null) {
                text.put(
                        "freeOver" + list.currency(),
                        Numerals.ofVisitor().typed(list.freeOver().amount()));
            }
            list.bands().forEach(band -> bands.add(BandForm.of(list.currency(), band)));
        }
        text.put("freeOver", text.get("freeOver" + bands.get(0).currency()));
    }

    /** With what can be read; the rest is noted below this. */
    Way read(String at, Problems problems) {
        Map<String, List<Band>> lists = new LinkedHashMap<>();
        for (BandForm each : bands) {
            List<Band> list = lists.computeIfAbsent(each.currency(), none -> new ArrayList<>());
            int place = List.copyOf(lists.keySet()).indexOf(each.currency());
            list.add(each.read(at + "prices[" + place + "].bands[" + list.size() + "].", problems));
        }
        List<Prices> prices = new ArrayList<>();
        lists.forEach((currency, list) ->
                prices.add(new Prices(currency, freeOver(currency, prices.isEmpty(), at, problems), list)));
        return new Way(
                id,
                text.getOrDefault("name", ""),
                text.getOrDefault("carrier", ""),
                whole("daysMin"),
                whole("daysMax"),
                text.getOrDefault("cutOff", ""),
                List.copyOf(days),
                prices);
    }

    /** Where the price in this row stands in what is read. */
    String path(int row) {
        List<String> currencies =
                bands.stream().map(BandForm::currency).distinct().toList();
        String currency = bands.get(row).currency();
        long before = bands.subList(0, row).stream()
                .filter(each -> each.currency().equals(currency))
                .count();
        return "prices[" + currencies.indexOf(currency) + "].bands[" + before + "]";
    }

    private Money freeOver(String currency, boolean first, String at, Problems problems) {
        String typed = text.get(first ? "freeOver" : "freeOver" + currency);
        try {
            return typed == null || typed.isBlank()
                    ? null
                    : Money.parse(Numerals.ofVisitor().plain(typed), currency);
        } catch (RuleViolated wrong) {
            problems.require(false, at + "prices[0].freeOver", wrong.code(), wrong.getMessage());
            return null;
        }
    }

    private Integer whole(String field) {
        String typed = text.get(field);
        return typed != null && typed.strip().matches("\\d{1,3}") ? Integer.valueOf(typed.strip()) : null;
    }

    public void addBand() {
        bands.add(new BandForm(
                bands.isEmpty() ? CURRENCY : bands.get(bands.size() - 1).currency()));
    }

    public void removeBand(int row) {
        bands.remove(row);
    }

    public Map<String, String> getText() {
        return text;
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
}
