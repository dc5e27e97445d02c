package org.emporion.walls;

import java.sql.SQLException;

/** What became of a statement that a role tried. */
record Outcome(Kind kind, long rows) {

    enum Kind {
        /** The role has no such grant. */
        DENIED,
        /** A policy refused the row that was to be written. */
        REFUSED,
        /** It ran. */
        DONE,
        /** It reached a row and was stopped by something else, such as a key or a check. */
        STOPPED
    }

    private static final String NO_PRIVILEGE = "42501";

    static Outcome done(long rows) {
        return new Outcome(Kind.DONE, rows);
    }

    static Outcome of(SQLException failure) {
        if (!NO_PRIVILEGE.equals(failure.getSQLState())) {
            return new Outcome(Kind.STOPPED, 1);
        }
        return new Outcome(failure.getMessage().contains("row-level security") ? Kind.REFUSED : Kind.DENIED, 0);
    }

    boolean isDenied() {
        return kind == Kind.DENIED;
    }

    /** Whether it came as far as a row: for an insert one that is written, otherwise one that is there. */
    boolean reachedRows(String verb) {
        return rows > 0 || (kind == Kind.REFUSED && !verb.equals("insert"));
    }

    @Override
    public String toString() {
        return kind + "(" + rows + ")";
    }
}
