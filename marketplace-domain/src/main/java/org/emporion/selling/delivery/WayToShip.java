package org.emporion.selling.delivery;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.MappedSuperclass;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.kernel.Json;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.column.JsonColumn;
import org.postgresql.util.PGobject;

/** What is kept of a way in which a store ships; sellers change it, buyers are shown it. */
@MappedSuperclass
abstract class WayToShip extends TenantEntity {

    private String name;

    private String carrier;

    /** The one price in the store's currency, or the least one of several. */
    @Column(name = "price_minor")
    private long priceMinor;

    @Column(name = "free_over_minor")
    private Long freeOverMinor;

    private String currency;

    /** Where there is more than the one price. */
    @Convert(converter = Prices.class)
    private List<PriceList> prices = List.of();

    @Column(name = "days_min")
    private int daysMin;

    @Column(name = "days_max")
    private int daysMax;

    @Column(name = "cut_off")
    private String cutOff = Transit.NOON.toString();

    /** The numbers of the days, Monday being 1. */
    @Column(name = "working_days")
    private String workingDays = written(Transit.WEEKDAYS);

    private int position;

    private String countries;

    /** Keeps the prices by currency as JSON. */
    @Converter
    public static class Prices implements AttributeConverter<List<PriceList>, PGobject> {

        private static final TypeReference<List<PriceList>> LIST = new TypeReference<>() {};

        @Override
        public PGobject convertToDatabaseColumn(List<PriceList> prices) {
            return JsonColumn.of(prices);
        }

        @Override
        public List<PriceList> convertToEntityAttribute(PGobject column) {
            return column == null ? List.of() : Json.read(column.getValue(), LIST);
        }
    }

    protected WayToShip() {}

    WayToShip(TenantId store, UUID id) {
        super(store, id);
    }

    /** @param place in the store's list, from 0 */
    void become(Method wanted, int place) {
        name = wanted.name().strip();
        carrier = wanted.carrier() == null || wanted.carrier().isBlank()
                ? null
                : wanted.carrier().strip();
        PriceList main = wanted.prices().get(0);
        priceMinor = main.least().minor();
        freeOverMinor = main.freeOverMinor();
        currency = main.currency();
        prices = main.isFlat() ? wanted.prices().subList(1, wanted.prices().size()) : wanted.prices();
        daysMin = wanted.daysMin();
        daysMax = wanted.daysMax();
        cutOff = wanted.cutOff().toString();
        workingDays = written(wanted.workingDays());
        position = place;
        countries = wanted.countries().written();
    }

    Method method() {
        return new Method(id(), name, carrier, prices(), daysMin, daysMax, cutOff(), workingDays(), countries());
    }

    /**
     * @param zone in which the store reads its clock
     * @param home the store's country
     * @param excluded where the store does not send
     */
    ShippingRate rate(ZoneId zone, String home, ExcludedPlaces excluded) {
        return new ShippingRate(
                id(),
                name,
                carrier,
                prices(),
                new Transit(daysMin, daysMax, cutOff(), workingDays(), zone, home),
                countries(),
                excluded);
    }

    boolean isNew() {
        return currency == null;
    }

    String name() {
        return name;
    }

    String carrier() {
        return carrier;
    }

    int daysMin() {
        return daysMin;
    }

    int daysMax() {
        return daysMax;
    }

    LocalTime cutOff() {
        return LocalTime.parse(cutOff);
    }

    int position() {
        return position;
    }

    DeliveryCountries countries() {
        return DeliveryCountries.read(countries);
    }

    /** The list in the store's currency first. */
    List<PriceList> prices() {
        if (prices.stream().anyMatch(list -> list.currency().equals(currency))) {
            return List.copyOf(prices);
        }
        List<PriceList> all = new ArrayList<>();
        all.add(PriceList.flat(
                Money.ofMinor(priceMinor, currency),
                freeOverMinor == null ? null : Money.ofMinor(freeOverMinor, currency)));
        all.addAll(prices);
        return all;
    }

    Set<DayOfWeek> workingDays() {
        return workingDays
                .chars()
                .mapToObj(digit -> DayOfWeek.of(digit - '0'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String written(Set<DayOfWeek> days) {
        return new TreeSet<>(days)
                .stream().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining());
    }
}
