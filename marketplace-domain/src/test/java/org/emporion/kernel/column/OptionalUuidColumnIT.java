package org.emporion.kernel.column;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * What type a missing id is written with, EclipseLink learns from the ids it has written before: as text when there was none, which
 * PostgreSQL refuses. So ids that may be missing say their type themselves.
 */
class OptionalUuidColumnIT {

    private final TestDatabase database = TestDatabase.start();

    @Test
    void everyIdThatMayBeMissingIsKeptByIt() throws SQLException {
        Set<String> mayBeMissing = nullableIds();
        List<String> without = database.as("emporion_owner", em -> em.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .flatMap(OptionalUuidColumnIT::idsKeptWithoutIt)
                .filter(mayBeMissing::contains)
                .toList());

        assertThat(mayBeMissing).contains("stock_movement.order_id");
        assertThat(without).isEmpty();
    }

    private Set<String> nullableIds() throws SQLException {
        try (Connection connection = database.superuser();
                ResultSet columns = connection
                        .createStatement()
                        .executeQuery(
                                "select relname || '.' || attname from pg_class join pg_attribute on attrelid = oid"
                                        + " where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')"
                                        + " and atttypid = 'uuid'::regtype and not attnotnull")) {
            Set<String> found = new TreeSet<>();
            while (columns.next()) {
                found.add(columns.getString(1));
            }
            return found;
        }
    }

    private static Stream<String> idsKeptWithoutIt(Class<?> entity) {
        return fields(entity).stream()
                .filter(field -> field.getType() == UUID.class)
                .filter(field -> !keptByIt(field))
                .map(field -> entity.getAnnotation(Table.class).name() + "." + column(field));
    }

    private static List<Field> fields(Class<?> entity) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> each = entity; each != Object.class; each = each.getSuperclass()) {
            fields.addAll(List.of(each.getDeclaredFields()));
        }
        return fields;
    }

    private static boolean keptByIt(Field field) {
        Convert convert = field.getAnnotation(Convert.class);
        return convert != null && convert.converter() == OptionalUuidColumn.class;
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }
}
