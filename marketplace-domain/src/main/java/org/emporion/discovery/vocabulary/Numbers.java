package org.emporion.discovery.vocabulary;

import java.math.BigDecimal;

/** Numbers as people type them in English or German: 0.5 and 0,5; 1,000 and 1.000 are a thousand, 0.500 is a half. */
final class Numbers {

    /** One number in a regular expression. */
    static final String PATTERN =
            "(?<![\\d.,])(?:[1-9]\\d{0,2}(?:[.,]\\d{3})+(?!\\d)|\\d{1,9}(?:[.,]\\d{1,6})?)(?!\\d)";

    private Numbers() {}

    static BigDecimal of(String written) {
        boolean thousands = written.matches("[1-9]\\d{0,2}([.,]\\d{3})+");
        return new BigDecimal(thousands ? written.replaceAll("[.,]", "") : written.replace(',', '.'));
    }
}
