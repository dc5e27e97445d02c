package org.emporion.store.legal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emporion.kernel.address.Countries;

/** What VAT IDs of the European Union look like. Whether somebody has one is not asked; those of other countries are not known. */
final class VatIds {

    private static final String FILE = "vat-ids.txt";
    private static final String GREECE = "GR";
    private static final String GREEK = "EL";
    private static final Map<String, Shape> SHAPES = read();

    private VatIds() {}

    private record Shape(String pattern, String example) {}

    /**
     * What is wrong with a VAT ID, as a sentence for whoever typed it.
     *
     * @param country of its owner, who may have an ID of another one
     */
    static Optional<String> problem(String country, String vatId) {
        String plain = vatId.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\-]", "");
        String begins = plain.length() < 2 ? "" : plain.substring(0, 2);
        String of = begins.equals(GREEK) ? GREECE : begins;
        boolean ofElsewhere = !SHAPES.containsKey(of) && Countries.has(of) && plain.matches(".*\\d.*");
        Shape shape = SHAPES.containsKey(of) ? SHAPES.get(of) : SHAPES.get(country);
        if (plain.isEmpty() || ofElsewhere || shape == null || plain.matches(shape.pattern())) {
            return Optional.empty();
        }
        String owner = Countries.name(SHAPES.containsKey(of) ? of : country);
        return Optional.of("VAT IDs of %s look like %s.".formatted(owner, shape.example()));
    }

    private static Map<String, Shape> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(VatIds.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> new Shape(parts[1], parts[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
