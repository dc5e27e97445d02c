package org.emporion.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.emporion.bench.relevance.Document;
import org.emporion.bench.relevance.Judged;
import org.emporion.bench.relevance.JudgedQueries;
import org.emporion.bench.relevance.Outcome;
import org.emporion.bench.relevance.PlainIndex;
import org.emporion.bench.relevance.Quality;
import org.emporion.stack.LocalStack;
import org.emporion.stack.Progress;
import org.emporion.stack.StackSettings;

/** What people type into the search, and whether they would accept the answers; the same questions to a plain index beside it. */
final class RelevanceScenario {
    static final String NAME = "relevance";
    static final Duration LIMIT = Duration.ofMinutes(40);

    /** As many as a page of results has. */
    private static final int PAGE = 24;

    private static final int MOST_NAMED = 5;

    /** What the reported half should reach, as percentages of queries with something right among the first ten. */
    private static final Map<String, Double> SUCCESS =
            Map.of("known", 95.0, "typo", 90.0, "natural", 85.0, "german", 85.0, "noise", 90.0, "joined", 90.0);

    private final StackSettings settings;
    private final LocalStack stack;
    private final Report report;
    private final Progress progress;

    RelevanceScenario(StackSettings settings, LocalStack stack, Report report, Progress progress) {
        this.settings = settings;
        this.stack = stack;
        this.report = report;
        this.progress = progress;
    }

    void run() throws IOException {
        JudgedMarket market = JudgedMarket.ready(settings, stack, progress);
        if (!market.lacking().isEmpty()) {
            progress.say("Not there, so that only the rest is judged: " + String.join(", ", market.lacking()));
        }
        List<Document> documents = market.documents();
        Set<String> onSale = documents.stream().map(Document::product).collect(Collectors.toSet());
        List<Judged> all = JudgedQueries.all();
        tellMissing(all, onSale, market.lacking());
        List<Judged> asked = all.stream()
                .map(each -> each.among(onSale))
                .filter(Judged::isAnswerable)
                .toList();
        report.add(Line.value(NAME, "queries without anything on sale for them", all.size() - asked.size(), "", null));
        tell(outcomes(market, documents, asked));
    }

    private void tellMissing(List<Judged> all, Set<String> onSale, List<String> lacking) {
        List<String> missing = all.stream()
                .flatMap(each -> each.grades().keySet().stream())
                .distinct()
                .filter(product ->
                        !onSale.contains(product) && !lacking.contains(product.substring(0, product.indexOf('/'))))
                .sorted()
                .toList();
        report.add(Line.value(NAME, "judged products that are not on sale", missing.size(), "", null));
        if (!missing.isEmpty()) {
            progress.say("Such as " + String.join(", ", missing.subList(0, Math.min(MOST_NAMED, missing.size()))));
        }
    }

    private static List<Outcome> outcomes(JudgedMarket market, List<Document> documents, List<Judged> asked)
            throws IOException {
        Rest cluster = Rest.at(market.stack().search());
        String index = "/" + PlainIndex.NAME;
        cluster.send("DELETE", index + "?ignore_unavailable=true", null, BodyPublishers.noBody());
        cluster.put(index, PlainIndex.definition());
        try {
            JsonNode filled = cluster.send(
                    "POST",
                    index + "/_bulk?refresh=true",
                    "application/x-ndjson",
                    BodyPublishers.ofString(PlainIndex.filling(documents)));
            if (filled.path("errors").asBoolean(true)) {
                throw new IOException("the plain index did not take every document: " + filled);
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Judged query : asked) {
                JsonNode plain = cluster.post(index + "/_search", PlainIndex.question(query.text(), PAGE));
                outcomes.add(new Outcome(query, market.search(query.text(), PAGE), PlainIndex.hits(plain)));
            }
            return outcomes;
        } finally {
            cluster.send("DELETE", index, null, BodyPublishers.noBody());
        }
    }

    private void tell(List<Outcome> outcomes) {
        for (String half : List.of(Judged.TUNING, Judged.REPORTED)) {
            Map<String, List<Outcome>> byKind = outcomes.stream()
                    .filter(each -> each.query().half().equals(half))
                    .collect(Collectors.groupingBy(
                            each -> each.query().kind(), LinkedHashMap::new, Collectors.toList()));
            byKind.forEach((kind, some) -> report.add(Line.judged(NAME, kind + ", " + half, Quality.of(some))));
            List<Outcome> together =
                    byKind.values().stream().flatMap(List::stream).toList();
            report.add(Line.judged(NAME, "all, " + half, Quality.of(together)));
            if (half.equals(Judged.REPORTED)) {
                compare(byKind, Quality.of(together));
            }
        }
    }

    private void compare(Map<String, List<Outcome>> byKind, Quality all) {
        byKind.forEach((kind, some) -> {
            if (SUCCESS.containsKey(kind)) {
                percent(
                        kind + ", right among the first ten",
                        Quality.of(some).ours().success(),
                        Aim.atLeast(SUCCESS.get(kind)));
            }
        });
        percent("nothing found, reported", all.ours().empty(), Aim.atMost(2));
        percent("NDCG@10 above the plain index", all.ours().ndcg() - all.plain().ndcg(), Aim.atLeast(6));
    }

    private void percent(String what, double share, Aim aim) {
        report.add(Line.value(NAME, what, 100 * share, "%", aim));
    }
}
