package org.emporion.ground.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoleTest {

    /** W: may change, r: may only see; in the order of the scopes. A change here is a decision. */
    @Test
    void theTableOfWhatEachRoleMayDo() {
        String table = Arrays.stream(Role.values())
                .map(role -> role + " "
                        + Arrays.stream(Scope.values())
                                .map(scope -> role.mayWrite(scope) ? "W" : role.mayRead(scope) ? "r" : "-")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));

        assertThat(Scope.values())
                .extracting(Scope::code)
                .containsExactly("catalog", "stock", "orders", "customers", "money", "store", "team");
        assertThat(table)
                .isEqualTo(
                        """
                        OWNER WWWWWWW
                        MANAGER WWWWWWW
                        CATALOG WW---r-
                        FULFILMENT rWWr-r-
                        ACCOUNTING --r-Wr-
                        READER rrrr-r-
                        SUPPORT WWWr-r-""");
    }

    @Test
    void everyRoleSeesWhichStoreItIsIn() {
        assertThat(Role.values()).allMatch(role -> role.mayRead(Scope.STORE));
    }
}
