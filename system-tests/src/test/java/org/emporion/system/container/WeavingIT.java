package org.emporion.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.emporion.ground.walls.Seat;
import org.junit.jupiter.api.Test;

/**
 * EclipseLink changes the entities while the container loads them, although they are hidden in their packages: then a reference
 * is read when it is asked for, and a change is noticed when it happens. An entity in a unit with weaving off is left as it was.
 */
class WeavingIT extends InContainer {

    private static final String WOVEN = "org.eclipse.persistence.internal.weaving.PersistenceWeaved";

    @Inject
    EntityManager em;

    @Inject
    Twins twins;

    @Test
    void theHiddenEntitiesOfTheDomainAreWoven() {
        List<Class<?>> entities = transactions.run(() -> em.getMetamodel().getEntities().stream()
                .<Class<?>>map(type -> type.getJavaType())
                .toList());

        assertThat(entities).hasSizeGreaterThan(30).allMatch(type -> !Modifier.isPublic(type.getModifiers()));
        assertThat(entities).allMatch(WeavingIT::isWoven);
        assertThat(isWoven(UnwovenOption.class)).isFalse();
    }

    @Test
    void whatBelongsToAnEntityIsReadWhenItIsAskedFor() {
        Seat mill = aStore();

        boolean loaded = inStore(mill, () -> {
            Object store = em.createQuery("select t from Tenant t where t.id = :id", Object.class)
                    .setParameter("id", mill.tenant().value())
                    .getSingleResult();
            return isLoaded(em, store, "changes");
        });

        assertThat(loaded).isFalse();
    }

    @Test
    void aLazyReferenceIsLazyWithWeavingOnly() {
        Seat mill = aStore();

        boolean woven = inStore(mill, () -> twins.woven(unit -> storeIsLoaded(unit, WovenOption.class)));
        boolean unwoven = inStore(mill, () -> twins.unwoven(unit -> storeIsLoaded(unit, UnwovenOption.class)));

        assertThat(woven).as("read at once, with weaving").isFalse();
        assertThat(unwoven).as("read at once, without").isTrue();
    }

    @Test
    void aLazyReferenceIsThereWhenItIsAskedFor() {
        Seat mill = aStore();
        Function<EntityManager, String> about =
                unit -> onlyOption(unit, WovenOption.class).store().about();

        String said = inStore(mill, () -> twins.woven(about));

        assertThat(said).isEqualTo("Flour.");
    }

    private <T> T inStore(Seat seat, Supplier<T> work) {
        return transactions.run(() -> tenants.within(seat.tenant(), work));
    }

    private static boolean storeIsLoaded(EntityManager unit, Class<?> type) {
        return isLoaded(unit, onlyOption(unit, type), "store");
    }

    private static <T> T onlyOption(EntityManager unit, Class<T> type) {
        return unit.createQuery("select o from " + type.getSimpleName() + " o", type)
                .getSingleResult();
    }

    private static boolean isLoaded(EntityManager unit, Object entity, String attribute) {
        return unit.getEntityManagerFactory().getPersistenceUnitUtil().isLoaded(entity, attribute);
    }

    private static boolean isWoven(Class<?> type) {
        return Stream.of(type.getInterfaces()).anyMatch(each -> each.getName().startsWith(WOVEN));
    }
}
