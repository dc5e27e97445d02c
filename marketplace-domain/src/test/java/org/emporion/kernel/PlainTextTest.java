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
        assertThat(PlainText.containingSmall("Gro\u00df Cafe\u0301")).isEqualTo("%gross caf\u00e9%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\n=1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201"})
    void whatBeginsLikeAFormulaIsTextInACell(String text) {
        assertThat(PlainText.inCell(text)).isEqualTo("'" + text);
    }

    @Test
    void whatCannotBeSeenAroundATextIsNoPartOfIt() {
        assertThat(PlainText.line("\ufeff\u00a0 Blue\u00a0mug \u200b\u3000")).isEqualTo("Blue mug");
        assertThat(PlainText.line("Soft\u00adware \u200bbox")).isEqualTo("Software box");
        assertThat(PlainText.line("\u2003")).isEmpty();
        assertThat(PlainText.words("\u00a0M-1\u00a0blue")).containsExactly("M-1", "blue");
    }

    @Test
    void whatJoinsSignsInsideATextStays() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69";

        assertThat(PlainText.line(family)).isEqualTo(family);
    }

    @Test
    void aCodeHasNothingThatCannotBeSeen() {
        assertThat(PlainText.code("\u202dM\u200d-\u200b1 \u00a0a\u202c")).isEqualTo("M-1 a");
        assertThat(PlainText.code(null)).isEmpty();
    }

    @Test
    void anythingElseStaysAsItIsInACell() {
        assertThat(PlainText.inCell("1-2=3")).isEqualTo("1-2=3");
        assertThat(PlainText.inCell("")).isEmpty();
        assertThat(PlainText.inCell(null)).isNull();
    }
}
