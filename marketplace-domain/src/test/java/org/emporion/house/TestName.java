package org.emporion.house;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A test as our pages name it: its class and its method in code signs, perhaps as a link to its source.
 *
 * @param link where that leads to; null when it is no link
 */
record TestName(String type, String method, String link) {

    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`(?:]\\(([^)]*)\\))?");
    /** What runs by itself: tests, and what they are all held against afterwards. */
    private static final Pattern ANNOTATED =
            Pattern.compile("@(?:(?:Parameterized|Repeated)?Test|TestFactory|After(?:All|Each))\\b");

    static List<TestName> in(String text) {
        return NAMED.matcher(text)
                .results()
                .map(found -> new TestName(found.group(1), found.group(2), found.group(3)))
                .toList();
    }

    /** The sources of all tests, by the name of their class. */
    static Map<String, String> sources() {
        Map<String, String> found = new HashMap<>();
        Checkout.files("").stream()
                .filter(file -> file.toString().matches(".*/src/test/java/.*(Test|IT)\\.java"))
                .forEach(file -> found.merge(
                        file.getFileName().toString().replace(".java", ""), Checkout.read(file), String::concat));
        return found;
    }

    /** Whether there is a test of this name: a method with such an annotation between it and the one before. */
    boolean isAmong(Map<String, String> sources) {
        String source = sources.getOrDefault(type, "");
        Matcher declared =
                Pattern.compile("(?m)^    \\w[\\w<>. ]* " + method + "\\(").matcher(source);
        return declared.results().map(MatchResult::start).anyMatch(at -> {
            int methodBefore = source.lastIndexOf("\n    }\n", at);
            return ANNOTATED
                    .matcher(source.substring(Math.max(methodBefore, 0), at))
                    .find();
        });
    }

    /** Whether its link, if it is one, leads from this page to the source of its class. */
    boolean isLinkedFrom(Path page) {
        if (link == null) {
            return true;
        }
        Path target = page.getParent().resolve(link).normalize();
        return target.startsWith(Checkout.ROOT)
                && target.endsWith(type + ".java")
                && target.toFile().isFile();
    }

    /** What a page says. */
    String written() {
        return type + "." + method;
    }
}
