package org.emporion.web.faces;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.emporion.kernel.Page;

/** Which page numbers a pager shows. */
public final class Paging {

    private static final int AROUND = 1;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private Paging() {}

    /** The number that an address has; the usual one for none and for what is no number above zero. */
    public static int number(String text, int usual) {
        return text != null && NUMBER.matcher(text).matches() ? Integer.parseInt(text) : usual;
    }

    /** The page that an address asks for: the first for what is no page, the last that there can be for what lies beyond. */
    public static Page.Request asked(String number, int size) {
        return new Page.Request(Math.min(number(number, 1), Page.DEEPEST / size), size);
    }

    /** First, last and those around the present page; 0 stands for a gap. */
    public static List<Integer> numbers(int page, int size, long total) {
        int pages = (int) Math.min((total + size - 1) / size, Page.DEEPEST / size);
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number <= pages; number++) {
            boolean shown = number == 1 || number == pages || Math.abs(number - page) <= AROUND;
            if (shown) {
                numbers.add(number);
            } else if (numbers.get(numbers.size() - 1) != 0) {
                numbers.add(0);
            }
        }
        return List.copyOf(numbers);
    }
}
