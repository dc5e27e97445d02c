package org.emporion.selling.cart;

import java.security.SecureRandom;

/** Random codes that cannot be guessed and can be read out: Crockford's base 32, five bits a symbol, no I, L, O or U. */
public final class Crockford {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Crockford() {}

    public static String random(int symbols) {
        StringBuilder code = new StringBuilder(symbols);
        for (int i = 0; i < symbols; i++) {
            code.append(SYMBOLS.charAt(RANDOM.nextInt(SYMBOLS.length())));
        }
        return code.toString();
    }
}
