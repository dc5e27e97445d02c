package org.emporion.catalog.productfiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which of the old encodings a text has, judged by the look of its words: a sign between letters, a capital after a small
 * letter and two scripts in one word are rare. Where several would do it is the one of Western Europe.
 */
final class EncodingGuess {

    private static final int MOST_WORDS = 2_000;
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_RUN = 3;
    private static final List<FileEncoding> CANDIDATES =
            List.of(FileEncoding.WESTERN, FileEncoding.CENTRAL_EUROPEAN, FileEncoding.CYRILLIC);

    private final List<byte[]> words;

    private EncodingGuess(List<byte[]> words) {
        this.words = words;
    }

    static EncodingGuess of(InputStream in) throws IOException {
        return new EncodingGuess(words(in));
    }

    FileEncoding encoding() {
        return CANDIDATES.stream().min(Comparator.comparingInt(this::oddity)).orElseThrow();
    }

    /** The first words that show how it was read; nothing to show is the empty text. */
    String example(Charset charset) {
        return String.join(
                " ",
                words.stream().limit(3).map(word -> new String(word, charset)).toList());
    }

    /** Words with letters that are not ASCII. */
    private static List<byte[]> words(InputStream in) throws IOException {
        List<byte[]> words = new ArrayList<>();
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        boolean foreign = false;
        for (int c = in.read(); words.size() < MOST_WORDS; c = in.read()) {
            if (c >= 0x80 || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
                word.write(c);
                foreign |= c >= 0x80;
            } else {
                if (foreign && word.size() <= LONGEST_WORD) {
                    words.add(word.toByteArray());
                }
                word.reset();
                foreign = false;
            }
            if (c < 0) {
                break;
            }
        }
        return words;
    }

    private int oddity(FileEncoding encoding) {
        return words.stream()
                .mapToInt(word -> oddity(new String(word, encoding.charset())))
                .sum();
    }

    private static int oddity(String word) {
        int odd = 0;
        int run = 0;
        boolean latin = false;
        boolean cyrillic = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean inside = i + 1 < word.length() && Character.isLetter(word.charAt(i + 1));
            if (c == '\uFFFD' || Character.isISOControl(c)) {
                odd += 5;
            } else if (!Character.isLetter(c) && inside && !isQuote(c)) {
                odd += 2;
            } else if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(word.charAt(i - 1))) {
                odd += c < 0x80 ? 0 : 1;
            }
            boolean foreign = Character.isLetter(c) && c >= 0x80;
            boolean isCyrillic = Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CYRILLIC;
            cyrillic |= isCyrillic;
            latin |= Character.isLetter(c) && !isCyrillic;
            run = foreign && !isCyrillic ? run + 1 : 0;
            odd += run > LONGEST_RUN ? 1 : 0;
        }
        return odd + (latin && cyrillic ? 3 : 0);
    }

    private static boolean isQuote(char c) {
        int type = Character.getType(c);
        return type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.DASH_PUNCTUATION;
    }
}
