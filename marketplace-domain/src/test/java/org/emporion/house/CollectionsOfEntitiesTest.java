package org.emporion.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Collections of an entity are made by its own constructor, not where they are declared. What persistence builds under a lock and
 * finds a collection in already is read with all that belongs to it, by a statement per collection.
 */
class CollectionsOfEntitiesTest {

    @Test
    void nothingStandsInACollectionBeforePersistencePutsItThere() {
        List<Class<?>> entities = new ClassFileImporter()
                .importPackages("org.emporion").stream()
                        .filter(each -> each.isAnnotatedWith(Entity.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();

        assertThat(entities.stream().flatMap(CollectionsOfEntitiesTest::lists)).isNotEmpty();
        assertThat(entities.stream().flatMap(CollectionsOfEntitiesTest::filledTooEarly))
                .isEmpty();
    }

    @Test
    void aCollectionThatIsMadeWhereItIsDeclaredIsFound() {
        assertThat(filledTooEarly(Planted.class)).containsExactly("Planted.many");
    }

    private static Stream<Field> lists(Class<?> entity) {
        return Arrays.stream(entity.getDeclaredFields()).filter(each -> each.isAnnotationPresent(OneToMany.class));
    }

    private static Stream<String> filledTooEarly(Class<?> entity) {
        return lists(entity)
                .filter(each -> read(each, fresh(entity)) != null)
                .map(each -> entity.getSimpleName() + "." + each.getName());
    }

    /** As persistence makes it. */
    private static Object fresh(Class<?> entity) {
        try {
            Constructor<?> made = entity.getDeclaredConstructor();
            made.setAccessible(true);
            return made.newInstance();
        } catch (ReflectiveOperationException none) {
            throw new AssertionError(entity + " cannot be made without arguments", none);
        }
    }

    private static Object read(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        }
    }

    private static class Planted {

        @OneToMany
        private final Collection<String> many = new ArrayList<>();
    }
}
