package org.emporion.demo;

/** EAN-13 numbers from the range that GS1 keeps free for use inside one company (20 to 29). */
final class Barcodes {

    private Barcodes() {}

    static String ean13(int store, int product, int variant) {
        String digits = String.format("2%03d%05d%03d", store, product, variant);
        return digits + checkDigit(digits);
    }

    private static int checkDigit(String twelve) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (10 - sum % 10) % 10;
    }
}
