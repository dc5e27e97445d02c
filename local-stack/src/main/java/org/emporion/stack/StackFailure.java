package org.emporion.stack;

import org.emporion.installation.InstallationFailure;

/** Something that keeps the stack from running, told in a sentence a person can act on. */
public class StackFailure extends InstallationFailure {
    private static final long serialVersionUID = 1L;

    public StackFailure(String message) {
        super(message);
    }

    public StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
