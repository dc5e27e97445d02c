package org.emporion.selling.offer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.emporion.catalog.input.Option;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.kernel.Row;
import org.emporion.kernel.TenantId;
import org.emporion.stock.stock.LaterSale;

/**
 * A variant as a buyer could buy it at this moment, in one currency. What is not on sale has neither product, price nor stock.
 *
 * @param storeOpen whether the store sells at all
 * @param onSale whether the variant exists, is published, its store sells, and it has a price in that currency
 * @param lacksPriceIn the currency, when a price in it is all that it lacks; null otherwise
 * @param available units that can still be reserved, those that come later too
 * @param image address of a small picture, or null
 * @param categories codes of the product's category and of those above it
 * @param taxClass the product's own, or null
 * @param weightGrams of one unit; 0 when nobody has said it
 * @param later when some of the available units come later; or null
 * @param parts what it is made of when it is a bundle; none otherwise
 * @param shared whether fewer are available because other lines of the same cart take units of it or of its parts
 */
public record Offer(
        TenantId tenant,
        UUID variantId,
        StoreName store,
        boolean storeOpen,
        boolean onSale,
        String lacksPriceIn,
        UUID productId,
        String productSlug,
        String sku,
        String title,
        Map<String, String> options,
        String image,
        Money price,
        long available,
        Set<String> categories,
        String taxClass,
        long weightGrams,
        Later later,
        List<Part> parts,
        boolean shared) {

    private static final TypeReference<List<Content>> CONTENTS = new TypeReference<>() {};

    /** For example "Desk mat, Colour: Forest": its other variants may well be there. */
    public String named() {
        String chosen = Option.written(options);
        return chosen.isEmpty() ? title : title + ", " + chosen;
    }

    /**
     * Units of another variant that are in one unit of a bundle.
     *
     * @param worthMinor what they cost by themselves, in the main currency of the store: only to be weighed against each other
     */
    public record Part(
            UUID variantId,
            String sku,
            String title,
            Map<String, String> options,
            long quantity,
            @JsonIgnore long worthMinor) {

        /** For example "2 × Cup, Colour: Blue". */
        public String written() {
            String chosen = Option.written(options);
            return quantity + " × " + title + (chosen.isEmpty() ? "" : ", " + chosen);
        }
    }

    /**
     * That more is sold than is there.
     *
     * @param atOnce how many of the available units are there
     * @param promisedOn the day from which the others can be sent
     */
    public record Later(LaterSale.Kind kind, long atOnce, LocalDate promisedOn) {

        /** Of what is published of stock; null when nothing comes later. */
        static Later of(Row row) {
            String kind = row.text("later");
            return kind == null || !row.flag("tracked")
                    ? null
                    : new Later(
                            LaterSale.Kind.valueOf(kind),
                            Math.max(0, row.number("on_hand") - row.number("reserved")),
                            LocalDate.parse(row.text("promised_on")));
        }

        /** The day from which so many can be sent; null when they are there. */
        LocalDate promisedOn(long units) {
            return units > atOnce ? promisedOn : null;
        }

        Later withAtOnce(long units) {
            return new Later(kind, units, promisedOn);
        }
    }

    static List<Part> parts(Row row) {
        List<Content> parts = row.json("parts", CONTENTS);
        return parts == null ? List.of() : parts.stream().map(Content::part).toList();
    }

    /** The same as it is read. */
    private record Content(
            UUID variantId, String sku, String title, Map<String, String> options, long quantity, long worthMinor) {

        Part part() {
            return new Part(variantId, sku, title, options, quantity, worthMinor);
        }
    }

    /** The day from which so many can be sent; null when they are there. */
    public LocalDate promisedOn(long units) {
        return later == null ? null : later.promisedOn(units);
    }

    /** Whether a price in that currency is all that it lacks. */
    public boolean unpriced() {
        return lacksPriceIn != null;
    }

    /** The units of one variant, its own or of parts, that so many of it take; none when it is not made of that. */
    public long taken(UUID variant, long units) {
        return parts.isEmpty()
                ? variantId.equals(variant) ? units : 0
                : parts.stream()
                        .filter(each -> each.variantId().equals(variant))
                        .mapToLong(each -> each.quantity() * units)
                        .sum();
    }

    /** The same to somebody for whom so many units more are there. */
    public Offer withMore(long units) {
        return with(available + units, later == null ? null : later.withAtOnce(later.atOnce() + units), shared);
    }

    /** The same where other lines of the cart leave so many, and so many of them at once. */
    public Offer withShare(long units, long atOnce) {
        long most = later == null ? Math.min(units, atOnce) : units;
        Later left = later == null ? null : later.withAtOnce(Math.min(later.atOnce(), atOnce));
        return most < available ? with(most, left, true) : with(available, left, shared);
    }

    private Offer with(long units, Later sale, boolean divided) {
        return new Offer(
                tenant,
                variantId,
                store,
                storeOpen,
                onSale,
                lacksPriceIn,
                productId,
                productSlug,
                sku,
                title,
                options,
                image,
                price,
                units,
                categories,
                taxClass,
                weightGrams,
                sale,
                parts,
                divided);
    }
}
