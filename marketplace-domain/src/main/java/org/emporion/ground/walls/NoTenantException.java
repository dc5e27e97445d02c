package org.emporion.ground.walls;

/** Store data was about to be touched without saying whose. Always a fault in our code. */
final class NoTenantException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NoTenantException(String where) {
        super("no tenant named in " + where);
    }
}
