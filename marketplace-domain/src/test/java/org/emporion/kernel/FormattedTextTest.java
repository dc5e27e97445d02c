package org.emporion.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormattedTextTest {

    @Test
    void scriptsHandlersStylesAndFramesAreGone() {
        String clean = FormattedText.clean("<p style='position:fixed' onclick='x()'>Hi<script>alert(1)</script>"
                + "<iframe src='//evil'></iframe><img src=x onerror=alert(1)><svg/onload=alert(1)></p>");

        assertThat(clean).isEqualTo("<p>Hi</p>");
    }

    @Test
    void linksLeadOutwardsWithoutBlessingAndNeverIntoScript() {
        assertThat(FormattedText.clean("<a href='javascript:alert(1)'>x</a>")).doesNotContain("javascript");
        assertThat(FormattedText.clean("<a href='https://example.com/'>x</a>"))
                .contains("href=\"https://example.com/\"")
                .contains("nofollow");
    }

    @Test
    void plainTextKeepsItsLines() {
        assertThat(FormattedText.clean("One & two\nthree")).isEqualTo("One &amp; two<br />three");
    }

    @Test
    void formattingStays() {
        assertThat(FormattedText.clean("<h1>A</h1><ul><li><b>b</b></li></ul>"))
                .isEqualTo("<h2>A</h2><ul><li><b>b</b></li></ul>");
    }
}
