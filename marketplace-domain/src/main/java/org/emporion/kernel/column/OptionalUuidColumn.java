package org.emporion.kernel.column;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import java.util.UUID;
import org.emporion.kernel.SqlFailed;
import org.postgresql.util.PGobject;

/** Keeps ids that may be missing in {@code uuid} columns; EclipseLink would write a missing one as text. */
@Converter
public class OptionalUuidColumn implements AttributeConverter<UUID, Object> {

    @Override
    public Object convertToDatabaseColumn(UUID id) {
        return id == null ? missing() : id;
    }

    @Override
    public UUID convertToEntityAttribute(Object column) {
        return (UUID) column;
    }

    private static PGobject missing() {
        PGobject missing = new PGobject();
        missing.setType("uuid");
        try {
            missing.setValue(null);
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
        return missing;
    }
}
