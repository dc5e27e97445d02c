package org.emporion.catalog.productfiles;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the bytes of a text file may mean. */
public enum FileEncoding {
    UTF_8("UTF-8"),
    WESTERN("windows-1252"),
    CENTRAL_EUROPEAN("windows-1250"),
    CYRILLIC("windows-1251"),
    GREEK("windows-1253"),
    TURKISH("windows-1254"),
    MACINTOSH("x-MacRoman"),
    JAPANESE("Shift_JIS"),
    CHINESE("GB18030");

    private final Charset charset;

    FileEncoding(String charset) {
        this.charset = Charset.forName(charset);
    }

    /** The name by which other programs know it. */
    public String title() {
        return charset.name();
    }

    /** Under any of the names of its charset, in any case. */
    public static Optional<FileEncoding> of(String name) {
        return Arrays.stream(values())
                .filter(each -> each.charset.name().equalsIgnoreCase(name)
                        || each.charset.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(name)))
                .findFirst();
    }

    /** The names of all of them. */
    public static List<String> titles() {
        return Arrays.stream(values()).map(FileEncoding::title).toList();
    }

    Charset charset() {
        return charset;
    }
}
