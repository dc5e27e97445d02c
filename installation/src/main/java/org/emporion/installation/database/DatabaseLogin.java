package org.emporion.installation.database;

/** Who logs in to the database server. */
public record DatabaseLogin(String user, String password) {
    /** Without the password, so that no message shows it. */
    @Override
    public String toString() {
        return user;
    }
}
