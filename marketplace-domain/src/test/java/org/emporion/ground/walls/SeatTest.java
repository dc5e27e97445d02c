package org.emporion.ground.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.ground.walls.SellerAccess.StoreRef;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeatTest {

    @Test
    void aKeyWithEveryScopeSpeaksNeitherForTheStoreNorForItsTeam() {
        Seat key = key(Arrays.stream(Scope.values()).map(Scope::code).collect(Collectors.toSet()));

        for (ThrowingCallable ofPeople : List.<ThrowingCallable>of(
                () -> key.mustWrite(Scope.STORE), () -> key.mustRead(Scope.TEAM), key::mustOwn)) {
            assertThatThrownBy(ofPeople).isInstanceOfSatisfying(Forbidden.class, refused -> assertThat(refused.code())
                    .isEqualTo("USER_NEEDED"));
        }
        assertThatCode(() -> key.mustRead(Scope.STORE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OWNER"})
    void onlyOwnersOwn(Role role) {
        assertThatThrownBy(() -> member(role).mustOwn())
                .isInstanceOfSatisfying(
                        Forbidden.class, refused -> assertThat(refused.code()).isEqualTo("OWNER_ONLY"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aMemberMayDoWhatTheRoleMayAndNothingElse(Role role) {
        for (Scope scope : Scope.values()) {
            assertThat(member(role).mayWrite(scope)).isEqualTo(role.mayWrite(scope));
            assertThat(member(role).mayRead(scope)).isEqualTo(role.mayRead(scope));
        }
    }

    @Test
    void whatIsMissingIsSaidOfTheRoleOrOfTheKey() {
        assertThatThrownBy(() -> member(Role.READER).mustWrite(Scope.CATALOG))
                .isInstanceOfSatisfying(Forbidden.class, refused -> {
                    assertThat(refused.code()).isEqualTo("ROLE_MISSING");
                    assertThat(refused).hasMessageContaining("reader").hasMessageContaining("catalog");
                });
        assertThatThrownBy(() -> key(Set.of("stock")).mustWrite(Scope.CATALOG))
                .isInstanceOfSatisfying(Forbidden.class, refused -> {
                    assertThat(refused.code()).isEqualTo("SCOPE_MISSING");
                    assertThat(refused).hasMessageContaining("\"catalog\"");
                });
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
        return Seat.ofKey(store(null), "till", scopes);
    }

    private static Seat member(Role role) {
        return Seat.ofMember(store(role), new Person("ann", "Ann", "ann@example.com"));
    }

    private static StoreRef store(Role role) {
        return new StoreRef(
                new TenantId(new UUID(0, 1)), "mill", "Blue Mill", StoreStatus.ACTIVE, DayRange.ZONE, "EUR", role);
    }
}
