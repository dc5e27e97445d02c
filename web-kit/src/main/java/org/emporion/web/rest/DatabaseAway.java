package org.emporion.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells when a call failed because the database cannot be reached, and not because of what was asked. */
public final class DatabaseAway {

    private static final String SECONDS = "5";

    /** SQLSTATE of a server that is stopping, has crashed, or is starting, and of one that takes no more connections. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300");

    private DatabaseAway() {}

    public static boolean isCauseOf(Throwable fault) {
        int deep = 0;
        for (Throwable cause = fault; cause != null && deep < 30; cause = cause.getCause(), deep++) {
            if (cause instanceof SQLException failed && isAway(failed) || isNoConnection(cause)) {
                return true;
            }
        }
        return false;
    }

    static Response answer() {
        return Response.fromResponse(new Problem(
                                503, "UNAVAILABLE", "The marketplace cannot answer just now; try again in a moment.")
                        .answer())
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .build();
    }

    private static boolean isAway(SQLException failed) {
        String state = failed.getSQLState() == null ? "" : failed.getSQLState();
        return state.startsWith("08")
                || AWAY.contains(state)
                || failed instanceof SQLTransientConnectionException
                || failed instanceof SQLNonTransientConnectionException
                || failed instanceof SQLRecoverableException;
    }

    /** The server's pool, which has no class of its own that we could name, gives up waiting for a connection. */
    private static boolean isNoConnection(Throwable cause) {
        return cause.getClass().getName().startsWith("jakarta.resource.spi.Resource")
                || cause.getClass().getName().endsWith("ConnectionWaitTimeoutException");
    }
}
