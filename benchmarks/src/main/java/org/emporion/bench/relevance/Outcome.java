package org.emporion.bench.relevance;

import java.util.List;

/** What one query found, best first: in the marketplace, and in the plain index. */
public record Outcome(Judged query, List<String> ours, List<String> plain) {}
