package org.emporion.bench.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Transactions that were overheard once and can be said again with other words in the place of those that must differ. */
public final class Recording {
    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d.*");
    private static final String FAR_AWAY = "2199-01-01 00:00:00+00";

    private final List<List<Statement>> transactions;

    Recording(List<List<Statement>> transactions) {
        this.transactions = transactions;
    }

    /** How many statements it is long. */
    public int statements() {
        return transactions.stream().mapToInt(List::size).sum();
    }

    List<List<Statement>> transactions() {
        return transactions;
    }

    /** All ids in it, those it makes and those it refers to. */
    public Set<String> uuids() {
        Set<String> all = new HashSet<>();
        transactions.forEach(
                each -> each.forEach(statement -> statement.parameters().forEach(value -> {
                    Matcher found = UUIDS.matcher(value == null ? "" : value);
                    while (found.find()) {
                        all.add(found.group());
                    }
                })));
        return all;
    }

    /** The same with these words replaced, other new ids, and queue entries put off so that nobody works them. */
    public Recording again(Map<String, String> words, Set<String> newIds) {
        Map<String, String> all = new HashMap<>(words);
        newIds.forEach(id -> all.put(id, UUID.randomUUID().toString()));
        return new Recording(transactions.stream()
                .map(each ->
                        each.stream().map(statement -> again(statement, all)).toList())
                .toList());
    }

    private static Statement again(Statement statement, Map<String, String> words) {
        boolean isQueued = statement.text().matches("(?is)insert into \\w+_task\\b.*");
        return new Statement(
                statement.text(),
                statement.parameters().stream()
                        .map(value ->
                                value != null && isQueued && TIME.matcher(value).matches() ? FAR_AWAY : value)
                        .map(value -> value == null ? null : replaced(value, words))
                        .collect(Collectors.toCollection(ArrayList::new)));
    }

    private static String replaced(String value, Map<String, String> words) {
        String replaced = value;
        for (Map.Entry<String, String> word : words.entrySet()) {
            replaced = replaced.replace(word.getKey(), word.getValue());
        }
        return replaced;
    }
}
