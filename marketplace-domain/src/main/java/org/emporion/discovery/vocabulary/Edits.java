package org.emporion.discovery.vocabulary;

/** How many letters are missing, too many, mistaken or swapped with their neighbour between two words. */
final class Edits {

    private Edits() {}

    /** The number of edits, or a greater one than the most when there are more. */
    static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = row(0, other.length());
        for (int i = 1; i <= one.length(); i++) {
            int[] now = row(i, other.length());
            for (int j = 1; j <= other.length(); j++) {
                int mistaken = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(mistaken, 1 + Math.min(last[j], now[j - 1]));
                if (isSwapped(one, i, other, j)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = now;
        }
        return last[other.length()];
    }

    private static boolean isSwapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }

    /** A row of distances: its first number, and as many letters more as there are columns. */
    private static int[] row(int first, int columns) {
        int[] row = new int[columns + 1];
        for (int j = 0; j <= columns; j++) {
            row[j] = first + j;
        }
        return row;
    }
}
