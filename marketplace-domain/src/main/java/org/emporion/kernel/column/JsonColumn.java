package org.emporion.kernel.column;

import java.sql.SQLException;
import org.emporion.kernel.Json;
import org.emporion.kernel.SqlFailed;
import org.postgresql.util.PGobject;

/** Values of entities in {@code jsonb} and {@code json} columns. Each type has a converter of its own, in which EclipseLink looks for it. */
public final class JsonColumn {

    private JsonColumn() {}

    public static PGobject of(Object value) {
        return of("jsonb", value);
    }

    /** In a {@code json} column, which keeps the order of what is in an object. */
    public static PGobject inOrder(Object value) {
        return of("json", value);
    }

    private static PGobject of(String type, Object value) {
        PGobject column = new PGobject();
        column.setType(type);
        try {
            column.setValue(value == null ? null : Json.write(value));
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
        return column;
    }
}
