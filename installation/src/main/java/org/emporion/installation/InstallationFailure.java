package org.emporion.installation;

/** Something that keeps an installation from being made or from running, told in a sentence a person can act on. */
public class InstallationFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InstallationFailure(String message) {
        super(message);
    }

    public InstallationFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
