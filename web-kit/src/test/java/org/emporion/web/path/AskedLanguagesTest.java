package org.emporion.web.path;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.emporion.web.Servlets;
import org.junit.jupiter.api.Test;

class AskedLanguagesTest {

    @Test
    void languagesThatNobodyCanReadCountAsNone() {
        for (String odd : List.of(";;;", "de;", "de;;", "de;q=x", "de;q", "de;q=2", "@@", "de,en;q=0.5x", "de;v=1")) {
            HttpServletRequest request = AskedLanguages.of(asking(odd));

            assertThat(request.getLocale()).as(odd).isEqualTo(Locale.getDefault());
            assertThat(Collections.list(request.getLocales())).as(odd).containsExactly(Locale.getDefault());
        }
    }

    @Test
    void languagesThatCanBeReadAreLeftToTheServer() {
        for (String read : List.of("de", "de-DE,de;q=0.8, en ; q = .5", "*", "en_US", "de,", "")) {
            HttpServletRequest request = asking(read);

            assertThat(AskedLanguages.of(request)).as(read).isSameAs(request);
        }
    }

    private static HttpServletRequest asking(String languages) {
        return Servlets.request("GET", "", "/", Map.of("Accept-Language", languages));
    }
}
