package org.emporion.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void whatIsLookedForHasNoWildcards() {
        assertThat(PlainText.containing(" 50%_off\\ ")).isEqualTo("%50\\%\\_off\\\\%");
        assertThat(PlainText.containingSmall("\u0130stanbul STRASSE \u00c4")).isEqualTo("%istanbul strasse \u00e4%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\n=1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201"})
    void whatBeginsLikeAFormulaIsTextInACell(String text) {
        assertThat(PlainText.inCell(text)).isEqualTo("'" + text);
    }

    @Test
    void anythingElseStaysAsItIsInACell() {
        assertThat(PlainText.inCell("1-2=3")).isEqualTo("1-2=3");
        assertThat(PlainText.inCell("")).isEmpty();
        assertThat(PlainText.inCell(null)).isNull();
    }
}
