package org.emporion.kernel.address;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What postal codes look like, country by country. A country that is not here has none, or nobody needs them there. What looks
 * otherwise is doubted and never refused: codes change, and people know where they live.
 */
public final class PostalCodes {

    private static final String FILE = "postal-codes.txt";
    private static final Map<String, Shape> SHAPES = read();

    private PostalCodes() {}

    /**
     * What the codes of a country look like.
     *
     * @param needed whether no parcel arrives without one
     * @param pattern of a code in capital letters, as Java and browsers understand it
     */
    public record Shape(boolean needed, String pattern, String example) {}

    public static boolean areNeededIn(String country) {
        return country != null
                && SHAPES.containsKey(country)
                && SHAPES.get(country).needed();
    }

    /** For example "10115"; none where nobody needs a code. */
    public static Optional<String> exampleOf(String country) {
        return Optional.ofNullable(country).map(SHAPES::get).map(Shape::example);
    }

    /** Of codes in capital letters, as Java and browsers understand it. */
    public static Optional<String> patternOf(String country) {
        return Optional.ofNullable(country).map(SHAPES::get).map(Shape::pattern);
    }

    /** By countries. */
    public static Map<String, Shape> shapes() {
        return SHAPES;
    }

    /** What to tell somebody who has given this code, if it does not look like one of the country. */
    public static Optional<String> doubt(String country, String code) {
        Shape shape = country == null ? null : SHAPES.get(country);
        if (shape == null || code == null || fits(shape, code)) {
            return Optional.empty();
        }
        return advice(country);
    }

    /** The sentence for a code that looks otherwise; none where nothing is known of codes. */
    public static Optional<String> advice(String country) {
        return exampleOf(country)
                .map(example -> "Postal codes of %s look like %s. Please check yours; if it is right, leave it."
                        .formatted(Countries.within(country), example));
    }

    private static boolean fits(Shape shape, String code) {
        return Pattern.matches(shape.pattern(), code.strip().toUpperCase(Locale.ROOT));
    }

    private static Map<String, Shape> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PostalCodes.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            Map<String, Shape> shapes = new TreeMap<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(";", -1);
                shapes.put(parts[0].substring(0, 2), new Shape(!parts[0].endsWith("?"), parts[1], parts[2]));
            });
            return Map.copyOf(shapes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
