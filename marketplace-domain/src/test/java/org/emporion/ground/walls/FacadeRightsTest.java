package org.emporion.ground.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.ground.walls.SellerAccess.StoreRef;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

/**
 * Every method that takes a seat asks it for a right before it does anything: each is found by itself and called, on a facade
 * that has nothing to work with, by seats with one scope each. What it asks for stands in rights.csv, so that a change of
 * rights is seen.
 */
class FacadeRightsTest {

    private static final StoreRef STORE = new StoreRef(
            new TenantId(new UUID(0, 1)), "mill", "Blue Mill", StoreStatus.ACTIVE, DayRange.ZONE, "EUR", null);

    private static final Seat MEMBER = TestStores.memberOf(STORE.tenant(), "mill", StoreStatus.ACTIVE, Role.READER);

    @Test
    void everyMethodThatTakesASeatAsksForItsRight() throws IOException {
        List<String> found =
                facadeMethods().map(FacadeRightsTest::rightOf).sorted().toList();

        assertThat(found).as("marketplace-domain/src/test/resources/rights.csv").isEqualTo(agreed());
    }

    @Test
    void aMethodThatAsksNobodyOrTooLateIsFound() {
        assertThat(Arrays.stream(Planted.class.getDeclaredMethods())
                        .filter(FacadeRightsTest::takesASeat)
                        .map(FacadeRightsTest::rightOf))
                .containsExactlyInAnyOrder(
                        "Planted.forgets,NOTHING", "Planted.looksFirst,NOTHING", "Planted.asks,stock");
    }

    /** What a careless facade looks like. */
    static class Planted {

        int forgets(Seat seat) {
            return seat.storeName().length();
        }

        void looksFirst(Seat seat, String text) {
            if (text.isEmpty()) {
                seat.mustWrite(Scope.STOCK);
            }
        }

        void asks(Seat seat, String text) {
            seat.mustWrite(Scope.STOCK);
        }
    }

    private static Stream<Method> facadeMethods() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.emporion").stream()
                        .filter(type -> !type.isEquivalentTo(Seat.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> Modifier.isPublic(method.getModifiers())
                                        || type.isAnnotationPresent(InTenant.class)))
                        .filter(FacadeRightsTest::takesASeat);
    }

    private static boolean takesASeat(Method method) {
        return !Modifier.isPrivate(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && Arrays.asList(method.getParameterTypes()).contains(Seat.class);
    }

    private static String rightOf(Method method) {
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName() + ",";
        if (!isRefused(method, Seat.ofScopes(STORE))) {
            return name + "NOTHING";
        }
        Optional<String> needed = Arrays.stream(Scope.values())
                .flatMap(scope -> Stream.of(scope.readCode(), scope.code()))
                .filter(scope -> !isRefused(method, Seat.ofScopes(STORE, scope)))
                .findFirst();
        return name
                + needed.or(() -> bothNeeded(method)).orElseGet(() -> isRefused(method, MEMBER) ? "owner" : "member");
    }

    /** Two parts of a store's work that are both asked for. */
    private static Optional<String> bothNeeded(Method method) {
        List<String> scopes =
                Arrays.stream(Scope.values()).map(Scope::code).sorted().toList();
        return scopes.stream()
                .flatMap(one -> scopes.stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> List.of(one, other)))
                .filter(both -> !isRefused(method, Seat.ofScopes(STORE, both.get(0), both.get(1))))
                .map(both -> String.join(" and ", both))
                .findFirst();
    }

    private static boolean isRefused(Method method, Seat seat) {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> type == Seat.class ? seat : nothing(type))
                .toArray();
        try {
            Constructor<?> only = method.getDeclaringClass().getDeclaredConstructors()[0];
            only.setAccessible(true);
            method.setAccessible(true);
            Object[] without = Arrays.stream(only.getParameterTypes())
                    .map(FacadeRightsTest::nothing)
                    .toArray();
            method.invoke(only.newInstance(without), arguments);
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof Forbidden;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot call " + method, e);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
    }

    private static List<String> agreed() throws IOException {
        try (InputStream file = FacadeRightsTest.class.getResourceAsStream("/rights.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
