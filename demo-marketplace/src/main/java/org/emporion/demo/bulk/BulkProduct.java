package org.emporion.demo.bulk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.emporion.demo.bulk.Vocabulary.Kind;

/** One made-up product with its rows; the same store, number and seed always give the same product. */
record BulkProduct(
        String handle,
        String title,
        String html,
        String vendor,
        String type,
        String tags,
        List<String> optionNames,
        List<Row> rows) {

    /** One variant as it stands in a row of the file. */
    record Row(List<String> values, String sku, int grams, int quantity, BigDecimal price, BigDecimal compareAt) {}

    static BulkProduct make(int store, int number, long seed) {
        Random chance = new Random(seed * 31 + store * 1_000_003L + number * 7919L);
        Kind kind = pick(Vocabulary.KINDS, chance);
        String material = pick(kind.materials(), chance);
        String title = pick(Vocabulary.MANNERS, chance) + " " + pick(Vocabulary.SERIES, chance) + " " + material + " "
                + kind.noun();
        String handle = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-" + number;
        List<String> options = options(kind, chance);
        return new BulkProduct(
                handle,
                title,
                html(title, chance),
                String.format(
                        "%s & %s",
                        pick(Vocabulary.SERIES, new Random(store)), pick(Vocabulary.SERIES, new Random(store + 99L))),
                kind.type(),
                String.join(", ", some(Vocabulary.TAGS, 1 + chance.nextInt(3), chance)),
                options,
                rows(kind, options, String.format("S%02d-%05d", store, number), chance));
    }

    private static List<String> options(Kind kind, Random chance) {
        if (chance.nextInt(5) == 0) {
            return List.of();
        }
        return kind.sized() ? List.of("Colour", "Size") : List.of("Colour");
    }

    private static List<Row> rows(Kind kind, List<String> options, String stem, Random chance) {
        int cents = kind.cheapest() + chance.nextInt(kind.dearest() - kind.cheapest());
        BigDecimal price = BigDecimal.valueOf(cents / 100 * 100L + 90 - (cents % 2 == 0 ? 0 : 40), 2);
        BigDecimal compareAt =
                chance.nextInt(6) == 0 ? price.add(BigDecimal.valueOf(cents / 500 * 100L + 500, 2)) : null;
        List<String> colours =
                options.isEmpty() ? List.of("Default Title") : some(Vocabulary.COLOURS, 1 + chance.nextInt(4), chance);
        List<String> sizes = options.size() < 2 ? List.of("") : Vocabulary.SIZES.subList(0, 2 + chance.nextInt(3));
        int grams = 50 + chance.nextInt(4000);
        List<Row> rows = new ArrayList<>();
        for (String colour : colours) {
            for (String size : sizes) {
                List<String> values = size.isEmpty() ? List.of(colour) : List.of(colour, size);
                String sku = stem + "-" + (rows.size() + 1);
                rows.add(new Row(values, sku, grams, Math.max(0, chance.nextInt(80) - 4), price, compareAt));
            }
        }
        return rows;
    }

    private static String html(String title, Random chance) {
        List<String> said = some(Vocabulary.SENTENCES, 3 + chance.nextInt(4), chance);
        StringBuilder html = new StringBuilder("<p>The <strong>").append(title).append("</strong>. ");
        html.append(said.get(0)).append(' ').append(said.get(1)).append("</p><ul>");
        said.subList(2, said.size())
                .forEach(line -> html.append("<li>").append(line).append("</li>"));
        return html.append("</ul>").toString();
    }

    private static <T> T pick(List<T> from, Random chance) {
        return from.get(chance.nextInt(from.size()));
    }

    private static List<String> some(List<String> from, int count, Random chance) {
        List<String> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, chance);
        return shuffled.subList(0, count);
    }
}
