package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.emporion.discovery.search.ListingFields;
import org.emporion.discovery.vocabulary.Language;
import org.emporion.storefront.understanding.Part;

/**
 * What makes a listing an answer, and one a better answer than another: all of it is in this place. A listing has a part of what
 * was asked for when any one of its ways finds it; the best way counts, the others but little. What a way is worth is worth as
 * often as the part has words, so that a phrase of two is no less than its words. Pure: the same wording gives the same JSON.
 */
final class Relevance {

    /** It is the thing that is looked for, in whatever language it says so. */
    static final float IS_THE_THING = 12f;

    /** It is a sort of that thing: a backpack, where a bag is looked for. */
    static final float IS_A_SORT = 8f;

    /** Its title has the word. */
    static final float IN_TITLE = 6f;

    /** Its title has the word for a thing that it may have or be made for, without being it: a lock with a lamp. */
    static final float THING_IN_TITLE = 4f;

    /** It is said of it in its title, its categories or its facts, whatever the word. */
    static final float IS_MEANT = 5f;

    /** The thing that is looked for is named by it, and is something else that it goes with. */
    static final float GOES_WITH_THE_THING = 2.5f;

    /** Its brand has the word. */
    static final float IN_BRAND = 6f;

    /** One of its categories has the word. */
    static final float IN_CATEGORY = 4f;

    /** One of its attributes, options or codes has the word. */
    static final float IN_FACTS = 3.5f;

    /** The store is called so. */
    static final float IN_STORE_NAME = 2f;

    /** The words stand somewhere in it, be it in its description. */
    static final float ANYWHERE = 1f;

    /** A word of its title begins so. */
    static final float BEGINS_IN_TITLE = 3f;

    /** It has the measure, in whatever unit. */
    static final float HAS_MEASURE = 8f;

    /** It has exactly this SKU or barcode. */
    static final float HAS_CODE = 60f;

    /** It has a SKU or a barcode that begins so. */
    static final float CODE_BEGINS = 30f;

    /** What the ways that are not the best one count beside it. */
    static final double OTHER_WAYS = 0.15;

    /** Where a part may be missing, one more of them is worth more than all else together. */
    static final float ONE_PART_MORE = 1_000f;

    /** And the thing that is looked for is worth more than any other part. */
    static final float THING_MORE = 500f;

    /** Rare words of the title count more than common ones, by so much of the usual score of words. */
    static final float RARE_WORDS_IN_TITLE = 0.25f;

    /** And what speaks of the words often is nearer than what has them once. */
    static final float OFTEN = 0.125f;

    /** The words stand together in the title, in their order. */
    static final float TOGETHER = 0.25f;

    /** The title spells and spaces them as they were typed, whose rarer spelling may count as well. */
    static final float AS_TYPED = 0.375f;

    /** It can be bought. */
    static final float IN_STOCK = 0.5f;

    /** Shorter beginnings begin too many codes. */
    private static final int SHORTEST_BEGINNING = 4;

    /** Words that may stand between those of a phrase. */
    private static final int BETWEEN = 2;

    private Relevance() {}

    /** What a listing must have: every part, or where some may be missing as many as are needed and the one thing among them. */
    static List<Query> demands(Wording wording) {
        if (wording.asked().isNothing()) {
            return List.of(Query.of(q -> q.matchNone(none -> none)));
        }
        if (!wording.some()) {
            return wording.parts().stream().map(part -> demand(wording, part)).toList();
        }
        List<Part> others = new ArrayList<>(wording.parts());
        List<Query> must = new ArrayList<>();
        wording.thing().ifPresent(thing -> {
            others.remove(thing);
            must.add(counted(wording, thing));
        });
        int needed = wording.needed() - must.size();
        return List.of(Query.of(q -> q.bool(b -> b.must(must)
                .should(others.stream().map(part -> counted(wording, part)).toList())
                .minimumShouldMatch(String.valueOf(needed)))));
    }

    /** What makes one listing better than another that has the parts too. */
    static List<Query> preferences(Wording wording) {
        Query inStock = Query.of(q -> q.constantScore(
                c -> c.filter(Clause.is(ListingFields.IN_STOCK, true)).boost(IN_STOCK)));
        if (wording.parts().isEmpty()) {
            return List.of(inStock);
        }
        String text = wording.text();
        List<Query> preferences = new ArrayList<>(List.of(
                inStock,
                any(ListingFields.TITLE, text, RARE_WORDS_IN_TITLE),
                any(ListingFields.WORDS, text, OFTEN),
                any(ListingFields.TITLE_WRITTEN, wording.spelled(), AS_TYPED)));
        if (wording.asked().language().filter(Language.DE::equals).isPresent()) {
            preferences.add(any(ListingFields.TITLE_WRITTEN, Umlauts.in(wording.spelled()), AS_TYPED));
        }
        if (text.indexOf(' ') > 0) {
            preferences.add(Query.of(q -> q.matchPhrase(
                    m -> m.field(ListingFields.TITLE).query(text).slop(BETWEEN).boost(TOGETHER))));
        }
        return preferences;
    }

    /**
     * That a listing has a part. A corrected word is looked for where its spelling comes from too, since its endings may be others
     * there.
     */
    static Query demand(Wording wording, Part part) {
        if (wording.isBegun(part)) {
            return all(ListingFields.TITLE_PREFIX, part.text(), BEGINS_IN_TITLE);
        }
        boolean head = wording.isHead(part);
        List<Query> ways = new ArrayList<>();
        texts(part).forEach(text -> ways.addAll(inWords(part, text, head)));
        if (!head || !wording.floor()) {
            ways.add(all(ListingFields.WORDS, part.text(), ANYWHERE * part.words()));
        }
        if (wording.corrected() != null) {
            ways.add(all(ListingFields.SPELLING, part.text(), ANYWHERE * part.words()));
        }
        ways.addAll(byMeaning(part, head));
        part.measures().forEach(term -> ways.add(is(ListingFields.MEASURES, term, HAS_MEASURE)));
        ways.addAll(byCode(part));
        return Query.of(q -> q.disMax(d -> d.queries(ways).tieBreaker(OTHER_WAYS)));
    }

    private static Stream<String> texts(Part part) {
        return Stream.concat(Stream.of(part.text()), part.spellings().stream());
    }

    private static List<Query> inWords(Part part, String text, boolean head) {
        int words = part.words();
        return List.of(
                all(ListingFields.TITLE, text, (head ? THING_IN_TITLE : IN_TITLE) * words),
                all(ListingFields.BRAND_WORDS, text, IN_BRAND * words),
                all(ListingFields.CATEGORY_NAMES, text, IN_CATEGORY * words),
                all(ListingFields.FACTS, text, IN_FACTS * words),
                all(ListingFields.STORE_NAME, text, IN_STORE_NAME * words));
    }

    /** What is only said beside the thing that is looked for may be a thing itself: the coffee of a coffee mug. */
    private static List<Query> byMeaning(Part part, boolean head) {
        if (part.meanings().isEmpty()) {
            return List.of();
        }
        int words = part.words();
        Collection<String> ids = part.meanings();
        return head
                ? List.of(
                        isOneOf(ListingFields.THINGS, ids, IS_THE_THING * words),
                        isOneOf(ListingFields.THINGS_BROADER, ids, IS_A_SORT * words),
                        isOneOf(ListingFields.MEANINGS, ids, GOES_WITH_THE_THING * words))
                : List.of(
                        isOneOf(ListingFields.MEANINGS, ids, IS_MEANT * words),
                        isOneOf(ListingFields.THINGS, ids, IS_MEANT * words),
                        isOneOf(ListingFields.THINGS_BROADER, ids, IS_MEANT * words));
    }

    private static List<Query> byCode(Part part) {
        List<Query> ways = new ArrayList<>();
        part.codes().forEach(code -> {
            ways.add(is(ListingFields.CODES, code, HAS_CODE));
            if (code.length() >= SHORTEST_BEGINNING) {
                ways.add(Query.of(q ->
                        q.prefix(p -> p.field(ListingFields.CODES).value(code).boost(CODE_BEGINS))));
            }
        });
        return ways;
    }

    /** A part that may be missing: it tells that it is there, and counts above all else. */
    private static Query counted(Wording wording, Part part) {
        float worth = ONE_PART_MORE + (wording.isHead(part) ? THING_MORE : 0);
        return Query.of(
                q -> q.bool(b -> b.must(demand(wording, part), Query.of(one -> one.matchAll(m -> m.boost(worth))))
                        .queryName(part.text())));
    }

    private static Query all(String field, String text, float worth) {
        return Query.of(q ->
                q.constantScore(c -> c.filter(SearchQuery.allWords(field, text)).boost(worth)));
    }

    private static Query any(String field, String text, float share) {
        return Query.of(q ->
                q.match(m -> m.field(field).query(text).operator(Operator.Or).boost(share)));
    }

    private static Query is(String field, String term, float worth) {
        return Query.of(q -> q.constantScore(
                c -> c.filter(f -> f.term(t -> t.field(field).value(term))).boost(worth)));
    }

    private static Query isOneOf(String field, Collection<String> terms, float worth) {
        return Query.of(
                q -> q.constantScore(c -> c.filter(Clause.isOneOf(field, terms)).boost(worth)));
    }
}
