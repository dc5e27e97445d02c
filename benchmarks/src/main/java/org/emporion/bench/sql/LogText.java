package org.emporion.bench.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads PostgreSQL's log as {@code log_statement = all} writes it with {@link #PREFIX}. */
final class LogText {
    /** Process and user in front of every entry. */
    static final String PREFIX = "%p@%u ";

    private static final Pattern ENTRY = Pattern.compile("^(\\d+)@(\\S*) (LOG|DETAIL): {2}(.*)$", Pattern.DOTALL);
    private static final Pattern EXECUTE = Pattern.compile("^(?:execute [^:]+|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (NULL|'([^']*+(?:''[^']*+)*+)')");

    private LogText() {}

    /** The transactions of one user, in the order in which they began; a statement outside of one is one by itself. */
    static List<List<Statement>> transactions(String log, String user) {
        Map<String, List<Statement>> byProcess = new LinkedHashMap<>();
        for (String entry : entries(log)) {
            Matcher parts = ENTRY.matcher(entry);
            if (parts.matches() && parts.group(2).equals(user)) {
                read(byProcess.computeIfAbsent(parts.group(1), process -> new ArrayList<>()), parts);
            }
        }
        List<List<Statement>> transactions = new ArrayList<>();
        byProcess.values().forEach(statements -> transactions.addAll(split(statements)));
        return transactions;
    }

    private static void read(List<Statement> statements, Matcher parts) {
        String said = parts.group(4);
        Matcher execute = EXECUTE.matcher(said);
        if (parts.group(3).equals("LOG") && execute.matches()) {
            statements.add(new Statement(execute.group(1).strip(), List.of()));
        } else if (parts.group(3).equals("DETAIL")
                && said.toLowerCase(java.util.Locale.ROOT).startsWith("parameters:")) {
            int last = statements.size() - 1;
            statements.set(last, new Statement(statements.get(last).text(), parameters(said)));
        }
    }

    private static List<String> parameters(String said) {
        List<String> parameters = new ArrayList<>();
        Matcher each = PARAMETER.matcher(said);
        while (each.find()) {
            parameters.add(each.group(1).equals("NULL") ? null : each.group(2).replace("''", "'"));
        }
        return parameters;
    }

    /** Entries go on over lines that begin with a tab. */
    private static List<String> entries(String log) {
        List<String> entries = new ArrayList<>();
        for (String line : log.split("\n")) {
            if (line.startsWith("\t") && !entries.isEmpty()) {
                entries.set(entries.size() - 1, entries.get(entries.size() - 1) + "\n" + line.substring(1));
            } else {
                entries.add(line);
            }
        }
        return entries;
    }

    private static List<List<Statement>> split(List<Statement> statements) {
        List<List<Statement>> transactions = new ArrayList<>();
        List<Statement> open = null;
        for (Statement statement : statements) {
            if (statement.isBegin()) {
                open = new ArrayList<>();
                transactions.add(open);
            } else if (statement.isEnd()) {
                open = null;
            } else if (open != null) {
                open.add(statement);
            } else {
                transactions.add(List.of(statement));
            }
        }
        return transactions;
    }
}
