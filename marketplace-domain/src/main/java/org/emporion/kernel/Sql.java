package org.emporion.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Typed SQL over the connection of the running transaction, after what the entity manager still holds has been written.
 * Lists and screens read through it straight into records; stock and queues are changed by its conditional updates.
 *
 * <p>Arguments are bound, never pasted: UUID, TenantId, String, numbers, boolean, Instant, {@link #json}, or a collection
 * of UUIDs or strings for {@code = any(?)}.
 */
@ApplicationScoped
public class Sql {

    private final EntityManager em;

    @Inject
    public Sql(EntityManager em) {
        this.em = em;
    }

    /** A value to be bound as {@code jsonb}. */
    public record JsonValue(String text) {}

    public static JsonValue json(Object value) {
        return new JsonValue(Json.write(value));
    }

    /** A statement with parameters written {@code :name}; each gets its value by {@link Statement#with}. */
    public Statement statement(String text) {
        return new Statement(NamedParameters.of(text));
    }

    /** A statement that is given its values by name, and then run once. */
    public final class Statement {

        private final NamedParameters parameters;
        private final Map<String, Object> values = new HashMap<>();

        private Statement(NamedParameters parameters) {
            this.parameters = parameters;
        }

        public Statement with(String name, Object value) {
            values.put(name, value);
            return this;
        }

        /** Values by their names, for statements that are put together. */
        public Statement with(Map<String, ?> named) {
            values.putAll(named);
            return this;
        }

        /** @throws IllegalArgumentException when a parameter has no value, as for all that run it */
        public <T> List<T> list(Function<Row, T> read) {
            return Sql.this.list(read, parameters.sql(), parameters.values(values));
        }

        /** The first row, if any. */
        public <T> Optional<T> one(Function<Row, T> read) {
            return list(read).stream().findFirst();
        }

        /** The number in the first column of the only row, which must be named {@code n}. */
        public long count() {
            return one(row -> row.number("n")).orElseThrow();
        }

        /** Runs an insert, update or delete; the answer is how many rows it touched. */
        public int update() {
            return Sql.this.update(parameters.sql(), parameters.values(values));
        }

        /** Runs statements, separated by semicolons, in one round trip; what they answer is not asked for. */
        public void execute() {
            Sql.this.execute(parameters.sql(), parameters.values(values));
        }

        /** Runs it for each of these in one round trip, with the values that all share; the answer is the count for each. */
        public <E> int[] batch(Collection<E> each, Function<E, Map<String, Object>> own) {
            List<Object[]> rows = new ArrayList<>();
            for (E element : each) {
                Map<String, Object> all = new HashMap<>(values);
                all.putAll(own.apply(element));
                rows.add(parameters.values(all));
            }
            return Sql.this.batch(parameters.sql(), rows);
        }
    }

    public <T> List<T> list(Function<Row, T> read, String sql, Object... arguments) {
        return run(sql, statement -> {
            bind(statement, arguments);
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                Row row = new Row(result);
                while (result.next()) {
                    rows.add(read.apply(row));
                }
                return rows;
            }
        });
    }

    /** The first row, if any. */
    public <T> Optional<T> one(Function<Row, T> read, String sql, Object... arguments) {
        return list(read, sql, arguments).stream().findFirst();
    }

    /** The number in the first column of the only row, which must be named {@code n}. */
    public long count(String sql, Object... arguments) {
        return one(row -> row.number("n"), sql, arguments).orElseThrow();
    }

    /** Runs an insert, update or delete; the answer is how many rows it touched. */
    public int update(String sql, Object... arguments) {
        return run(sql, statement -> {
            bind(statement, arguments);
            return statement.executeUpdate();
        });
    }

    /** Runs statements, separated by semicolons, in one round trip; what they answer is not asked for. */
    public void execute(String sql, Object... arguments) {
        run(sql, statement -> {
            bind(statement, arguments);
            return statement.execute();
        });
    }

    /** Runs the same statement for many argument rows in one round trip; the answer is the count for each. */
    public int[] batch(String sql, Collection<Object[]> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        return run(sql, statement -> {
            for (Object[] arguments : rows) {
                bind(statement, arguments);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private <T> T run(String sql, Work<T> work) {
        UnitOfWork.write(em);
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            bind(statement, i + 1, arguments[i]);
        }
    }

    private static void bind(PreparedStatement statement, int at, Object value) throws SQLException {
        if (value instanceof TenantId tenant) {
            statement.setObject(at, tenant.value());
        } else if (value instanceof Instant time) {
            statement.setObject(at, time.atOffset(ZoneOffset.UTC));
        } else if (value instanceof JsonValue json) {
            statement.setObject(at, json.text(), Types.OTHER);
        } else if (value instanceof Enum<?> name) {
            statement.setString(at, name.name());
        } else if (value instanceof Collection<?> many) {
            String type = many.stream().anyMatch(String.class::isInstance) ? "text" : "uuid";
            Object[] elements = many.stream()
                    .map(each -> each instanceof TenantId tenant ? tenant.value() : each)
                    .toArray();
            statement.setArray(at, statement.getConnection().createArrayOf(type, elements));
        } else {
            statement.setObject(at, value);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
