package org.emporion.ground.personal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.emporion.kernel.Json;
import org.emporion.kernel.Page;

/** A named part of the file that a buyer takes along. It is read when it is written, a long list page by page. */
public final class Section {

    private static final int AT_ONCE = 50;

    private final String name;
    private final int place;
    private final Content content;

    private Section(String name, int place, Content content) {
        this.name = name;
        this.place = place;
        this.content = content;
    }

    private interface Content {

        void writeTo(Writer file) throws IOException;
    }

    /** @param value what fits into memory at once; may be null */
    public static Section of(String name, int place, Supplier<?> value) {
        return new Section(name, place, file -> file.write(Json.write(value.get())));
    }

    /** A list of any length. */
    public static Section paged(String name, int place, Function<Page.Request, ? extends Page<?>> pages) {
        return new Section(name, place, file -> writePages(pages, file));
    }

    public String name() {
        return name;
    }

    /** Sections stand in the order of their places. */
    public int place() {
        return place;
    }

    /** Writes the content as JSON. */
    public void writeTo(Writer file) throws IOException {
        content.writeTo(file);
    }

    private static void writePages(Function<Page.Request, ? extends Page<?>> pages, Writer file) throws IOException {
        file.write("[");
        List<?> items;
        int page = 1;
        do {
            items = pages.apply(new Page.Request(page, AT_ONCE)).items();
            for (int i = 0; i < items.size(); i++) {
                file.write((page == 1 && i == 0 ? "" : ",") + Json.write(items.get(i)));
            }
            page++;
        } while (items.size() == AT_ONCE);
        file.write("]");
    }
}
