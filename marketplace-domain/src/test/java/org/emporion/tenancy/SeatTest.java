package org.emporion.tenancy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeatTest {

    @Test
    void aKeyWithEveryScopeIsStillNoManager() {
        Seat key = key(Arrays.stream(Scope.values()).map(Scope::code).collect(Collectors.toSet()));

        assertThatThrownBy(key::mustManage).isInstanceOf(Forbidden.class);
        assertThatThrownBy(key::mustOwn).isInstanceOf(Forbidden.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OWNER", "MANAGER"})
    void ownersAndManagersSpeakForTheStore(Role role) {
        assertThatCode(() -> member(role).mustManage()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OWNER", "MANAGER"})
    void nobodyElseDoes(Role role) {
        assertThatThrownBy(() -> member(role).mustManage()).isInstanceOf(Forbidden.class);
    }

    @Test
    void aReadingScopeDoesNotWrite() {
        Seat key = key(Set.of("orders:read"));

        assertThatCode(() -> key.mustRead(Scope.ORDERS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> key.mustWrite(Scope.ORDERS)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> key.mustRead(Scope.STOCK)).isInstanceOf(Forbidden.class);
    }

    @Test
    void aWritingScopeReads() {
        Seat key = key(Set.of("stock"));

        assertThatCode(() -> key.mustRead(Scope.STOCK)).doesNotThrowAnyException();
        assertThatCode(() -> key.mustWrite(Scope.STOCK)).doesNotThrowAnyException();
    }

    private static Seat key(Set<String> scopes) {
        return new Seat(tenant(), "mill", "Blue Mill", StoreStatus.ACTIVE, "key: till", null, scopes);
    }

    private static Seat member(Role role) {
        return new Seat(tenant(), "mill", "Blue Mill", StoreStatus.ACTIVE, "ann@example.com", role, Set.of());
    }

    private static TenantId tenant() {
        return new TenantId(new UUID(0, 1));
    }
}
