package org.emporion.selling.delivery;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Json;
import org.emporion.kernel.column.JsonColumn;
import org.postgresql.util.PGobject;

/** Countries to which new stores ship in the same ways, until they say otherwise. */
@Entity
@Table(name = "default_zone")
class DefaultZone {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    private String countries;

    private String excluded;

    @Convert(converter = Ways.class)
    private List<Way> methods;

    private int position;

    /** A way to ship as it is kept, as JSON. */
    record Way(
            UUID id,
            String name,
            String carrier,
            List<PriceList> prices,
            int daysMin,
            int daysMax,
            String cutOff,
            List<DayOfWeek> workingDays) {

        static Way of(Method method) {
            return new Way(
                    method.id() == null ? Ids.next() : method.id(),
                    method.name().strip(),
                    method.carrier() == null || method.carrier().isBlank()
                            ? null
                            : method.carrier().strip(),
                    method.prices(),
                    method.daysMin(),
                    method.daysMax(),
                    method.cutOff().toString(),
                    method.workingDays().stream().sorted().toList());
        }

        Method method(DeliveryCountries countries) {
            return new Method(
                    id,
                    name,
                    carrier,
                    prices,
                    daysMin,
                    daysMax,
                    LocalTime.parse(cutOff),
                    new TreeSet<>(workingDays),
                    countries);
        }
    }

    /** Keeps the ways as JSON. */
    @Converter
    public static class Ways implements AttributeConverter<List<Way>, PGobject> {

        private static final TypeReference<List<Way>> LIST = new TypeReference<>() {};

        @Override
        public PGobject convertToDatabaseColumn(List<Way> ways) {
            return JsonColumn.of(ways);
        }

        @Override
        public List<Way> convertToEntityAttribute(PGobject column) {
            return column == null ? List.of() : Json.read(column.getValue(), LIST);
        }
    }

    protected DefaultZone() {}

    DefaultZone(int position) {
        this.id = Ids.next();
        this.position = position;
    }

    /** Places in countries that are none of the zone are left away; ways without an id get one. */
    void become(String wanted, Set<String> to, ExcludedPlaces without, List<Method> ways) {
        name = wanted.strip();
        countries = new DeliveryCountries(to).written();
        excluded = without.within(to).written();
        methods = ways.stream().map(Way::of).toList();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    SortedSet<String> countries() {
        return DeliveryCountries.read(countries).codes();
    }

    boolean hasOneOf(Collection<String> others) {
        return countries().stream().anyMatch(others::contains);
    }

    ExcludedPlaces excluded() {
        return ExcludedPlaces.read(excluded);
    }

    List<Method> methods() {
        return methods.stream()
                .map(way -> way.method(DeliveryCountries.read(countries)))
                .toList();
    }

    int position() {
        return position;
    }
}
