package org.emporion.storefront.order;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The purchases that a browser has named with their e-mail, as they stand in its cookie; the oldest make room. */
record NamedOrders(List<Named> all) {

    static final NamedOrders NONE = new NamedOrders(List.of());

    /** Browsers take about 4,000 characters with everything around them. */
    private static final int LONGEST = 3_500;

    private static final String BETWEEN = ".";

    /**
     * One purchase.
     *
     * @param mark of the account that named it, or empty for a guest, whose orders anybody at this browser sees
     */
    record Named(String number, String email, String mark) {

        private String text() {
            byte[] bytes = String.join("\n", number, email, mark).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }

        private static Optional<Named> read(String text) {
            try {
                String[] parts =
                        new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n", -1);
                return parts.length == 3 ? Optional.of(new Named(parts[0], parts[1], parts[2])) : Optional.empty();
            } catch (IllegalArgumentException foreign) {
                return Optional.empty();
            }
        }

        private boolean isFor(String reader) {
            return mark.isEmpty() || mark.equals(reader);
        }
    }

    /** What is not ours in a cookie is nothing. */
    static NamedOrders read(String cookie) {
        return new NamedOrders(Stream.of(cookie.split("\\."))
                .flatMap(text -> Named.read(text).stream())
                .toList());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    NamedOrders with(String number, String email, String mark) {
        List<Named> kept = new ArrayList<>(
                all.stream().filter(each -> !each.number.equals(number)).toList());
        kept.add(new Named(number, email, mark));
        while (kept.size() > 1 && new NamedOrders(kept).text().length() > LONGEST) {
            kept.remove(0);
        }
        return new NamedOrders(List.copyOf(kept));
    }

    Optional<String> email(String number, String reader) {
        return all.stream()
                .filter(each -> each.number.equals(number) && each.isFor(reader))
                .map(Named::email)
                .findFirst();
    }

    /** The one that was named last. */
    Optional<String> latest(String reader) {
        return all.stream()
                .filter(each -> each.isFor(reader))
                .reduce((before, after) -> after)
                .map(Named::email);
    }

    String text() {
        return all.stream().map(Named::text).collect(Collectors.joining(BETWEEN));
    }
}
