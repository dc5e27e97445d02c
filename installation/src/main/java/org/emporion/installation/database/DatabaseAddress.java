package org.emporion.installation.database;

/**
 * Where the database of an installation is.
 *
 * @param name what the database is called on its server
 */
public record DatabaseAddress(String host, int port, String name) {
    /** The address of the database itself. */
    public String jdbc() {
        return jdbc(name);
    }

    /** The address of another database on the same server. */
    public String jdbc(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }
}
