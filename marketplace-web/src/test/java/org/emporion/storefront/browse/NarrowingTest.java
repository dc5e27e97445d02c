package org.emporion.storefront.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.emporion.kernel.Money;
import org.emporion.kernel.Page;
import org.emporion.kernel.Writing;
import org.emporion.storefront.browse.Results.Choice;
import org.emporion.storefront.search.Facet;
import org.emporion.storefront.search.PriceRange;
import org.emporion.storefront.search.SearchAnswer;
import org.emporion.storefront.search.SearchLinks;
import org.emporion.storefront.search.SearchRequest;
import org.emporion.storefront.search.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NarrowingTest {

    @AfterEach
    void forget() {
        Writing.forget();
    }

    @Test
    void aLimitOfThePriceIsSeenAndCanBeTakenOff() {
        assertThat(limited("10.50", "20").chosen())
                .containsExactly(new Choice("€10.50 to €20.00", 0, true, "?q=mug&brand=Loom"));
        assertThat(limited("10.50", null).chosen()).extracting(Choice::label).containsExactly("From €10.50");
        assertThat(limited(null, "20").chosen()).extracting(Choice::label).containsExactly("Up to €20.00");
        assertThat(narrowing(Shelf.everywhere(), null).chosen()).isEmpty();
    }

    @Test
    void aLimitThatStandsInTheWordsIsSeenAndTakenOffWithTheWordsThatSayIt() {
        assertThat(saying(null, "20", "mug").chosen())
                .containsExactly(new Choice("Up to €20.00", 0, true, "?brand=Loom&q=mug"));
        assertThat(saying(null, "20", "mug").clearHref()).isEqualTo("?q=mug");
        assertThat(saying("10", "20", "").chosen())
                .containsExactly(new Choice("€10.00 to €20.00", 0, true, "?brand=Loom"));
    }

    @Test
    void theFieldsKeepWhatWasTypedAndSendTheRestAlong() {
        Results.Limits fields = limited("10.50", null).limits();

        assertThat(fields.from()).isEqualTo("10.50");
        assertThat(fields.to()).isNull();
        assertThat(fields.kept())
                .extracting(SearchLinks.Parameter::name, SearchLinks.Parameter::value)
                .containsExactly(tuple("q", "mug"), tuple("brand", "Loom"));
    }

    @Test
    void whatThePathSaysIsNotSentAlong() {
        assertThat(narrowing(new Shelf("brand", "Loom"), null).limits().kept())
                .extracting(SearchLinks.Parameter::name)
                .containsExactly("q");
    }

    @Test
    void aStoreThatNothingIsFoundOfIsNamedAllTheSame() {
        Facet stores = new Facet(
                "store",
                "Store",
                List.of(new Facet.Value("mill", "mill", 0, true), new Facet.Value("kiln", "The Kiln", 2, true)),
                false);
        Narrowing narrowing = new Narrowing(
                Shelf.everywhere(), new SearchLinks(request(null)), List.of(stores), null, slug -> "Blue " + slug);

        assertThat(narrowing.chosen()).extracting(Choice::label).containsExactly("Blue mill", "The Kiln");
        assertThat(narrowing.groups().get(0).choices())
                .extracting(Choice::label)
                .containsExactly("Blue mill", "The Kiln");
    }

    @Test
    void amountsAreWrittenAsTheVisitorDoes() {
        Writing.as(Locale.GERMANY);

        assertThat(limited("10.50", "20").chosen().get(0).label()).isEqualTo("10,50\u00a0€ to 20,00\u00a0€");
    }

    private static Narrowing saying(String from, String to, String without) {
        SearchAnswer.SaidPrice said = new SearchAnswer.SaidPrice(euros(from), euros(to), without);
        return new Narrowing(Shelf.everywhere(), new SearchLinks(request(null)), List.of(), said, slug -> slug);
    }

    private static Narrowing limited(String from, String to) {
        return narrowing(Shelf.everywhere(), new PriceRange(euros(from), euros(to)));
    }

    private static Narrowing narrowing(Shelf shelf, PriceRange limits) {
        return new Narrowing(shelf, new SearchLinks(request(limits)), List.of(), null, slug -> slug);
    }

    private static Money euros(String amount) {
        return amount == null ? null : Money.parse(amount, "EUR");
    }

    private static SearchRequest request(PriceRange limits) {
        return new SearchRequest(
                "mug",
                Set.of(),
                Set.of(),
                Set.of("Loom"),
                limits,
                Set.of(),
                Set.of(),
                null,
                Map.of(),
                Map.of(),
                Sort.RELEVANCE,
                new Page.Request(1, 24),
                "EUR");
    }
}
