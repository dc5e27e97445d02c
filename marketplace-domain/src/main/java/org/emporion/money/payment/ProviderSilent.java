package org.emporion.money.payment;

/** The provider did not answer, or not sensibly: what it was asked may have happened or not. */
public final class ProviderSilent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProviderSilent(String message) {
        super(message);
    }

    public ProviderSilent(String message, Throwable cause) {
        super(message, cause);
    }
}
