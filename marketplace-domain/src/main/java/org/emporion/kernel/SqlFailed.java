package org.emporion.kernel;

import java.sql.SQLException;

/** The database refused a statement: a fault of ours, or a constraint as the last line of a rule. */
public final class SqlFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SqlFailed(SQLException cause) {
        super(cause);
    }

    /** Whether a row like this was there already (SQLSTATE 23505), and which constraint said so. */
    public boolean isDuplicate() {
        return "23505".equals(((SQLException) getCause()).getSQLState());
    }

    /** Whether a CHECK constraint refused the row (SQLSTATE 23514). */
    public boolean isCheckViolation() {
        return "23514".equals(((SQLException) getCause()).getSQLState());
    }

    /** Whether other rows still refer to what should change or go, or what a row refers to is not there (SQLSTATE 23503). */
    public boolean isStillReferredTo() {
        return "23503".equals(((SQLException) getCause()).getSQLState());
    }

    /** Whether the row as such was at fault (SQLSTATE classes 22 and 23), so that trying again cannot help. */
    public boolean isRefusal() {
        String state = ((SQLException) getCause()).getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    /** Fails on with this unless the row as such was at fault: anything else may pass, so that trying again later can help. */
    public void throwUnlessRefusal() {
        if (!isRefusal()) {
            throw this;
        }
    }

    /** Whether the database gave up in favour of another transaction (deadlock or serialization); trying again may work. */
    public boolean isTransient() {
        String state = ((SQLException) getCause()).getSQLState();
        return "40P01".equals(state) || "40001".equals(state) || "55P03".equals(state);
    }
}
