package org.emporion.storefront.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emporion.kernel.Money;
import org.emporion.storefront.understanding.Asked;
import org.emporion.storefront.understanding.Part;

/**
 * How what was asked for is looked for.
 *
 * @param asked what is looked for, with other spellings than were typed where it was corrected
 * @param parts those of its parts that are looked for
 * @param begun texts of parts that are beginnings of words in titles
 * @param leftOut words that nothing has, not looked for
 * @param corrected the text with other spellings than were typed; null when there are none
 * @param needed how many of the parts something must have; fewer than there are when nothing has all of them
 * @param floor whether the thing that is looked for must be said outside of the description
 */
record Wording(
        Asked asked,
        List<Part> parts,
        Set<String> begun,
        List<String> leftOut,
        String corrected,
        int needed,
        boolean floor) {

    /** No price that is said is beyond this. */
    private static final BigDecimal DEAREST = new BigDecimal(1_000_000_000L);

    /** All of it: first without what has the thing in its description only, and only when there is nothing, with that. */
    static List<Wording> exact(Asked asked) {
        Wording all = new Wording(
                asked, asked.parts(), Set.of(), List.of(), null, asked.parts().size(), false);
        return asked.head().isPresent() ? List.of(all.withFloor(true), all) : List.of(all);
    }

    Wording withFloor(boolean raised) {
        return new Wording(asked, parts, begun, leftOut, corrected, needed, raised);
    }

    /** The same without parts that no result has; what it finds stays as it is. */
    Wording without(List<Part> lost) {
        List<Part> left = parts.stream().filter(part -> !lost.contains(part)).toList();
        List<String> out =
                Stream.concat(leftOut.stream(), lost.stream().map(Part::text)).toList();
        return new Wording(asked, left, begun, out, corrected, Math.min(needed, left.size()), floor);
    }

    /** Whether something may be found that lacks some of the parts. */
    boolean some() {
        return needed < parts.size();
    }

    /**
     * What to look for when nothing has all that was asked for: this, unless it is just that, then all but one of its parts, and
     * then any of them.
     */
    List<Wording> insteadOf(Asked first) {
        return IntStream.of(parts.size(), parts.size() - 1, 1)
                .filter(many -> many > 0 && (many < parts.size() || many == parts.size() && differs(first)))
                .distinct()
                .boxed()
                .flatMap(many -> withFloorFirst(new Wording(asked, parts, begun, leftOut, corrected, many, floor)))
                .toList();
    }

    private boolean differs(Asked first) {
        return !parts.equals(first.parts()) || !begun.isEmpty();
    }

    /** What was corrected is looked for like what was typed. */
    private static Stream<Wording> withFloorFirst(Wording wording) {
        boolean whole = wording.corrected != null
                && !wording.some()
                && wording.asked.head().isPresent();
        return whole ? Stream.of(wording.withFloor(true), wording) : Stream.of(wording);
    }

    /** The parts of which a listing has none, when it has these. */
    List<String> lacking(List<String> has) {
        return some()
                ? parts.stream()
                        .map(Part::text)
                        .filter(text -> !has.contains(text))
                        .toList()
                : List.of();
    }

    boolean isHead(Part part) {
        return asked.head().filter(part::equals).isPresent();
    }

    boolean isBegun(Part part) {
        return begun.contains(part.text());
    }

    /** The one thing that is looked for, which may not be lacking; none where several things are, or none is known. */
    Optional<Part> thing() {
        return asked.head()
                .filter(parts::contains)
                .filter(head -> parts.stream().filter(Part::thing).allMatch(head::equals));
    }

    /** All that is looked for. */
    String text() {
        return String.join(" ", parts.stream().map(Part::text).toList());
    }

    /** What is shown instead of all that was asked for; null when nothing was left out. */
    String shown() {
        return leftOut.isEmpty() || parts.isEmpty() ? null : text();
    }

    /** The text by whose very spelling one listing is nearer than another: as it was typed, while that is looked for. */
    String spelled() {
        return parts.equals(asked.parts()) ? asked.typed() : text();
    }

    /** The limits of the price that were said, in the currency that was chosen; null when none were. */
    PriceRange limits(String currency) {
        Money least = amount(asked.least(), currency, RoundingMode.CEILING);
        Money most = amount(asked.most(), currency, RoundingMode.FLOOR);
        return least == null && most == null ? null : new PriceRange(least, most);
    }

    /** The same for whoever reads the answer, with the text that is left without them. */
    SearchAnswer.SaidPrice saidPrice(String currency) {
        PriceRange limits = limits(currency);
        return limits == null ? null : new SearchAnswer.SaidPrice(limits.from(), limits.to(), asked.typed());
    }

    private static Money amount(Optional<BigDecimal> said, String currency, RoundingMode rounding) {
        int decimals = Money.zero(currency).amount().scale();
        return said.map(amount -> new Money(amount.min(DEAREST).setScale(decimals, rounding), currency))
                .orElse(null);
    }
}
