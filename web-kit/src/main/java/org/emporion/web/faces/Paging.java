package org.emporion.web.faces;

import java.util.ArrayList;
import java.util.List;

/** Which page numbers a pager shows. */
public final class Paging {

    private static final int AROUND = 1;

    /** Lists end at this hit; deeper pages are refused. */
    private static final int DEEPEST = 10_000;

    private Paging() {}

    /** First, last and those around the present page; 0 stands for a gap. */
    public static List<Integer> numbers(int page, int size, long total) {
        int pages = (int) Math.min((total + size - 1) / size, DEEPEST / size);
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
