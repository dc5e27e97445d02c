package org.emporion.bench.load;

import java.io.IOException;
import java.sql.SQLException;

/** What one client of a load does, on a connection of its own. */
public interface Work extends AutoCloseable {

    /** Does it once; an exception counts as a failure. */
    void once() throws Exception;

    @Override
    default void close() throws IOException, SQLException {}

    /** Makes the work of one client. */
    interface Factory {
        /** @param client number of the client, from 0 */
        Work open(int client) throws Exception;
    }
}
