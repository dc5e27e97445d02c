package org.emporion.kernel;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The present row of a result, read by column name in the types we use. Null columns give null where the type has one. */
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public UUID uuid(String column) {
        return read(() -> result.getObject(column, UUID.class));
    }

    public TenantId tenant(String column) {
        return new TenantId(uuid(column));
    }

    public String text(String column) {
        return read(() -> result.getString(column));
    }

    public long number(String column) {
        return read(() -> result.getLong(column));
    }

    /** A whole number that may be missing. */
    public Long numberOrNull(String column) {
        return read(() -> result.getObject(column) == null ? null : result.getLong(column));
    }

    public boolean flag(String column) {
        return read(() -> result.getBoolean(column));
    }

    public Instant time(String column) {
        OffsetDateTime at = read(() -> result.getObject(column, OffsetDateTime.class));
        return at == null ? null : at.toInstant();
    }

    /** Minor units of {@code column} in the currency that the row names in {@code currency}; null when missing. */
    public Money money(String column) {
        return money(column, text("currency"));
    }

    public Money money(String column, String currency) {
        Long minor = numberOrNull(column);
        return minor == null ? null : Money.ofMinor(minor, currency);
    }

    public <T> T json(String column, Class<T> type) {
        String json = text(column);
        return json == null ? null : Json.read(json, type);
    }

    public <T> T json(String column, TypeReference<T> type) {
        String json = text(column);
        return json == null ? null : Json.read(json, type);
    }

    private static <T> T read(Read<T> read) {
        try {
            return read.get();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private interface Read<T> {
        T get() throws SQLException;
    }
}
