package org.emporion.demo;

import org.emporion.installation.InstallationFailure;

/** Something that keeps the demo from being loaded, told in a sentence a person can act on. */
public final class DemoFailure extends InstallationFailure {
    private static final long serialVersionUID = 1L;

    public DemoFailure(String message) {
        super(message);
    }

    public DemoFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
