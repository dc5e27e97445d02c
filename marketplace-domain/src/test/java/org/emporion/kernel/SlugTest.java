package org.emporion.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Blaue_Tasse Größe 1, blaue-tasse-grosse-1",
        "Crème Brûlée – №5, creme-brulee-no5",
        "緑茶, lu-cha",
        "ひらがな カタカナ, hiragana-katakana",
        "зелёный чай, zelenyj-caj",
        "соль морская, sol-morskaa",
        "τσάι του βουνού, tsai-tou-bounou",
        "شاي أخضر, shay-akhdr",
        "김치, gimchi",
        "♥♥, item"
    })
    void titlesInAnyScriptGetAReadableAddress(String title, String slug) {
        assertThat(Slug.of(title).value()).isEqualTo(slug);
    }
}
