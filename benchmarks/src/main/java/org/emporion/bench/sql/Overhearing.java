package org.emporion.bench.sql;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.emporion.stack.StackAddresses;
import org.emporion.stack.server.PostgresServer;

/** Lets the database write down every statement while something happens. */
public final class Overhearing {
    private static final long TO_TAKE_EFFECT_NS = 500_000_000;

    private final StackAddresses stack;
    private final Path log;

    /** @param data the stack's folder, in which the database keeps its log */
    public Overhearing(StackAddresses stack, Path data) {
        this.stack = stack;
        this.log = data.resolve("log/postgresql.log");
    }

    /** Something that is overheard. */
    public interface Deed {
        void happen() throws IOException;
    }

    /**
     * What the user sent while it happened.
     *
     * @param about a word that is bound in every transaction of the deed and in none of what goes on in the background
     */
    public Recording during(String user, String about, Deed deed) throws IOException, SQLException {
        settings(
                "alter system set log_statement = 'all'",
                "alter system set log_line_prefix = '" + LogText.PREFIX + "'");
        long from = Files.size(log);
        try {
            deed.happen();
            List<List<Statement>> heard = LogText.transactions(textFrom(from), user);
            return new Recording(heard.stream()
                    .filter(transaction -> transaction.stream().anyMatch(each -> each.mentions(about)))
                    .toList());
        } finally {
            settings("alter system reset log_statement", "alter system reset log_line_prefix");
        }
    }

    private void settings(String... changes) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        stack.jdbc("postgres"), PostgresServer.SUPERUSER, PostgresServer.SUPERUSER);
                var statement = connection.createStatement()) {
            for (String change : changes) {
                statement.execute(change);
            }
            statement.execute("select pg_reload_conf()");
        }
        LockSupport.parkNanos(TO_TAKE_EFFECT_NS);
    }

    private String textFrom(long offset) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[Math.toIntExact(file.length() - offset)];
            file.seek(offset);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
