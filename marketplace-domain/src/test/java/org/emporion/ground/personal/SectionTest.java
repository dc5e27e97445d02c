package org.emporion.ground.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.emporion.kernel.Page;
import org.junit.jupiter.api.Test;

class SectionTest {

    private final List<Page.Request> asked = new ArrayList<>();

    @Test
    void aLongListIsReadPageByPageAndComplete() throws IOException {
        assertThat(written(numbers(120)))
                .isEqualTo(IntStream.rangeClosed(1, 120)
                        .boxed()
                        .toList()
                        .toString()
                        .replace(" ", ""));
        assertThat(asked).extracting(Page.Request::page).containsExactly(1, 2, 3);
        assertThat(asked).allSatisfy(each -> assertThat(each.size()).isEqualTo(50));
    }

    @Test
    void aListThatFillsItsLastPageEndsAndAnEmptyOneIsEmpty() throws IOException {
        assertThat(written(numbers(50))).startsWith("[1,2,").endsWith(",50]");
        assertThat(written(numbers(0))).isEqualTo("[]");
    }

    @Test
    void aValueIsReadWhenItIsWrittenAndMayBeMissing() throws IOException {
        List<String> late = new ArrayList<>();
        Section section = Section.of("names", 1, () -> late);
        late.add("Ann");
        assertThat(written(section)).isEqualTo("[\"Ann\"]");
        assertThat(written(Section.of("nothing", 1, () -> null))).isEqualTo("null");
    }

    private Section numbers(int last) {
        return Section.paged("numbers", 1, page -> {
            asked.add(page);
            return page.of(
                    IntStream.rangeClosed(page.offset() + 1, Math.min(page.offset() + page.size(), last))
                            .boxed()
                            .toList(),
                    last);
        });
    }

    private static String written(Section section) throws IOException {
        StringWriter file = new StringWriter();
        section.writeTo(file);
        return file.toString();
    }
}
