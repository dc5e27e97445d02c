package org.emporion.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something that sources may not have.
 *
 * @param planted a line that the search must find
 * @param known the files that may have it, each for a reason
 */
record Unwanted(String name, String pattern, String planted, Set<String> known) {

    Unwanted(String name, String pattern, String planted, String... known) {
        this(name, pattern, planted, Set.of(known));
    }

    /** None of the sources has it but the known ones, and those do. */
    void mustNotBeIn(Stream<Path> sources) {
        assertThat(isIn(planted)).as("finds what is planted").isTrue();
        assertThat(sources.filter(file -> isIn(Checkout.read(file))).map(Checkout::name))
                .as(name)
                .allMatch(known::contains);
        assertThat(known).allMatch(file -> isIn(Checkout.read(Checkout.ROOT.resolve(file))));
    }

    private boolean isIn(String text) {
        return Pattern.compile(pattern).matcher(text).find();
    }

    @Override
    public String toString() {
        return name;
    }
}
