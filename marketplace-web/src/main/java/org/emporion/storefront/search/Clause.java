package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
import java.util.List;
import org.emporion.discovery.search.ListingFields;

/** The clauses that several requests share, by what they demand. */
final class Clause {

    private static final String SPECIAL = ".?+*|{}[]()\"\\#@&<>~^$-";

    private Clause() {}

    static Query is(String field, boolean value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    static Query isOneOf(String field, Collection<String> values) {
        List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(any -> any.value(terms))));
    }

    static Query has(String field) {
        return Query.of(q -> q.exists(e -> e.field(field)));
    }

    /** All of these hold, without a score. */
    static Query all(List<Query> clauses) {
        return Query.of(q -> q.bool(b -> b.filter(clauses)));
    }

    /** One of these holds. */
    static Query any(List<Query> clauses) {
        return clauses.size() == 1
                ? clauses.get(0)
                : Query.of(q -> q.bool(b -> b.should(clauses).minimumShouldMatch("1")));
    }

    /** One and the same variant meets all of these. */
    static Query oneVariant(List<Query> clauses) {
        return Query.of(q -> q.nested(n ->
                n.path(ListingFields.VARIANTS).scoreMode(ChildScoreMode.None).query(all(clauses))));
    }

    /** A regular expression of Lucene for what begins so. */
    static String startingWith(String prefix) {
        StringBuilder expression = new StringBuilder();
        for (char each : prefix.toCharArray()) {
            if (SPECIAL.indexOf(each) >= 0) {
                expression.append('\\');
            }
            expression.append(each);
        }
        return expression.append(".*").toString();
    }
}
