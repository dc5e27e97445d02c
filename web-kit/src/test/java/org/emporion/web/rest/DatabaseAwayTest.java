package org.emporion.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A database that is away is told as such, and anything else as a fault of ours. */
class DatabaseAwayTest {

    @Test
    void isToldFromTheStateOfTheConnection() {
        for (String state : List.of("08001", "08006", "57P01", "57P03", "53300")) {
            assertThat(isAway(new SQLException("gone", state))).as(state).isTrue();
        }
        assertThat(isAway(new SQLTransientConnectionException("none left"))).isTrue();
    }

    @Test
    void isNotWhatAnyOtherFailureOfAStatementIs() {
        assertThat(isAway(new SQLException("syntax", "42601"))).isFalse();
        assertThat(isAway(new SQLException("unknown"))).isFalse();
    }

    private static boolean isAway(SQLException cause) {
        return DatabaseAway.isCauseOf(new PersistenceException(new RuntimeException(cause)));
    }
}
