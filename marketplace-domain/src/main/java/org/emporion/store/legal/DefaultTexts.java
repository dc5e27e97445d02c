package org.emporion.store.legal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.emporion.kernel.FormattedText;

/** What the platform's pages say until somebody writes them. */
final class DefaultTexts {

    private static final Map<PlatformText, String> ALL = Arrays.stream(PlatformText.values())
            .collect(Collectors.toUnmodifiableMap(page -> page, DefaultTexts::read));

    private DefaultTexts() {}

    static String of(PlatformText page) {
        return ALL.get(page);
    }

    private static String read(PlatformText page) {
        try (InputStream file = Objects.requireNonNull(DefaultTexts.class.getResourceAsStream(page.slug() + ".html"))) {
            return FormattedText.clean(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
