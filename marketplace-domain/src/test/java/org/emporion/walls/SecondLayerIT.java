package org.emporion.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Money;
import org.emporion.kernel.Neighbours;
import org.emporion.kernel.Page;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The facades do not lean on row security alone. Every method of every facade of sellers, found by itself, is called for
 * store b with the ids and names of store a, as a role that no wall stops: lists, searches, sums and statistics show nothing of
 * store a, and nothing is changed there.
 */
class SecondLayerIT {

    private static final List<Class<?>> DOMAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.emporion").stream()
                    .filter(type -> !type.isAnonymousClass())
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private static final Set<String> SHOWING = new TreeSet<>();

    private static TestDatabase database;
    private static List<UUID> ids;
    private static Seat seat;
    private static String before;

    @BeforeAll
    static void twoStoresWithoutWalls() throws SQLException {
        database = FilledDatabase.start().copy("second_layer");
        seat = TestStores.ownerOf(FilledDatabase.tenant(FilledDatabase.B), "slug-b");
        ids = new ArrayList<>();
        for (String table : List.of(
                "product",
                "picture",
                "variant",
                "seller_order",
                "payout",
                "parcel",
                "import_job",
                "api_key",
                "bulk_change",
                "export_job",
                "saved_view")) {
            ids.add(UUID.fromString(only("select id from " + table + " where tenant_id = '" + a() + "'")));
        }
        before = rowsOfA();
    }

    @TestFactory
    Stream<DynamicTest> everySellerFacadeKeepsToItsStoreByItself() {
        return DOMAIN.stream()
                .filter(type -> type.isAnnotationPresent(InTenant.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> Arrays.asList(method.getParameterTypes()).contains(Seat.class))
                .map(method -> DynamicTest.dynamicTest(
                        method.getDeclaringClass().getSimpleName() + "." + method.getName(), () -> {
                            joins();
                            keeps(method);
                        }));
    }

    @AfterAll
    static void nothingOfTheOtherStoreHasChanged() throws SQLException {
        assertThat(rowsOfA()).isEqualTo(before);
    }

    /** They would show something if it were theirs. */
    @AfterAll
    static void listsSearchesAndSumsShowTheOwnStore() {
        assertThat(SHOWING)
                .contains(
                        "SellerCatalog.list",
                        "SellerStock.list",
                        "SellerOrders.list",
                        "Imports.latest",
                        "ApiKeys.list",
                        "SellerShipping.list",
                        "Team.list",
                        "Invitations.list");
    }

    /** Whoever asks is a member, also after one of the operations made them leave. */
    private static void joins() throws SQLException {
        only("insert into membership (tenant_id, user_id, role, name, email, created_at) values ('" + seat.tenant()
                + "', '" + seat.userId().orElseThrow() + "', 'OWNER', 'owner', 'owner@example.com', now())"
                + " on conflict (tenant_id, user_id) do update set role = excluded.role returning name");
    }

    private static void keeps(Method method) {
        boolean named = Arrays.stream(method.getParameterTypes()).anyMatch(type -> type == UUID.class);
        for (UUID id : named ? ids : List.of(UUID.randomUUID())) {
            for (String text : texts(method)) {
                String shown = shown(method, id, text);
                if (shown.contains("-b")) {
                    SHOWING.add(method.getDeclaringClass().getSimpleName() + "." + method.getName());
                }
                assertThat(shown).doesNotContain(a().toString());
                assertThat(marks()).noneMatch(mark -> !mark.equals(text) && shown.contains(mark));
            }
        }
    }

    private static List<String> texts(Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(String.class)
                ? List.of("sku-a", "user_id-a")
                : List.of("sku-a");
    }

    /** What the method answers; a failure of the trade is an answer too. */
    private static String shown(Method method, UUID id, String text) {
        return database.as("postgres", em -> {
            Object facade = new Workbench(em, DOMAIN).bean(method.getDeclaringClass());
            Object[] arguments = Arrays.stream(method.getParameters())
                    .map(parameter -> argument(parameter, id, text))
                    .toArray();
            try {
                method.setAccessible(true);
                return String.valueOf(method.invoke(facade, arguments));
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof Failure failure) {
                    return failure.code() + " " + failure.getMessage();
                }
                throw new AssertionError(method + " failed; say here how to call it", e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Object argument(Parameter parameter, UUID id, String text) {
        return parameter.getParameterizedType().getTypeName().equals("java.util.Collection<java.util.UUID>")
                ? List.of(id)
                : argument(parameter.getType(), id, text);
    }

    private static Object argument(Class<?> type, UUID id, String text) {
        Map<Class<?>, Object> known = Map.of(
                Seat.class,
                seat,
                UUID.class,
                id,
                String.class,
                text,
                Page.Request.class,
                Page.Request.first(100),
                int.class,
                20,
                long.class,
                1L,
                boolean.class,
                true,
                List.class,
                List.of(),
                InputStream.class,
                new ByteArrayInputStream(new byte[] {1}),
                Instant.class,
                Instant.now().plusSeconds(3600));
        if (known.containsKey(type)) {
            return known.get(type);
        }
        if (type == Money.class) {
            return Money.zero("EUR");
        }
        if (type == Neighbours.Place.class) {
            return new Neighbours.Place(id, new Neighbours.Seen(1, null, null));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isRecord() ? record(type) : null;
    }

    /** A query that asks for everything, or input that says nothing. */
    private static Object record(Class<?> type) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Object[] values = Arrays.stream(types).map(SecondLayerIT::nothing).toArray();
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("say here how to make a " + type, e);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type.getSimpleName().equals("Sort")) {
            return type.getEnumConstants()[0];
        }
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        Map<Class<?>, Object> empty = Map.of(Set.class, Set.of(), List.class, List.of(), Map.class, Map.of());
        return empty.get(type);
    }

    /** What stands in rows of store a and in no other. */
    private static List<String> marks() {
        return Stream.concat(
                        Stream.of(
                                "sku-a",
                                "title-a",
                                "number-a",
                                "name-a",
                                "email-a",
                                "file_name-a",
                                "prefix-a",
                                "user_id-a"),
                        ids.stream().map(UUID::toString))
                .toList();
    }

    private static UUID a() {
        return FilledDatabase.tenant(FilledDatabase.A);
    }

    private static String rowsOfA() throws SQLException {
        try (Connection superuser = database.superuser()) {
            Catalog catalog = new Catalog(superuser);
            StringBuilder rows = new StringBuilder();
            for (Wall wall : Wall.all()) {
                if (wall.kind().equals("TENANT")) {
                    rows.append(catalog.one("select string_agg(t::text, '|' order by t::text) from " + wall.table()
                            + " t where tenant_id = '" + a() + "'"));
                }
            }
            return rows.toString();
        }
    }

    private static String only(String sql) throws SQLException {
        try (Connection superuser = database.superuser()) {
            return new Catalog(superuser).one(sql);
        }
    }
}
