package org.emporion.ground.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every mail stands in both forms beside the words it uses, and no feature says again what all mails share. */
class MailWordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SHARED = RESOURCES.resolve("org/emporion/ground/mail");
    private static final Pattern SAID = Pattern.compile("say\\(\"([^\"]+)\"");
    private static final Pattern FOOT = Pattern.compile("@mail\\.page \"([^\"]+)\"");

    @Test
    void everyMailHasBothFormsASubjectAndItsWords() throws IOException {
        for (Map.Entry<Path, List<Path>> feature : mails().entrySet()) {
            Set<String> known = new TreeSet<>(words(SHARED));
            known.addAll(words(feature.getKey()));
            for (Path template : feature.getValue()) {
                String name = template.getFileName().toString().replaceAll("\\..*", "");
                assertThat(template.getParent().resolve(name + ".ftl")).exists();
                assertThat(template.getParent().resolve(name + ".ftlh")).exists();
                assertThat(known).as("words of " + template).contains(name + ".subject");
                assertThat(said(template))
                        .as("words of " + template)
                        .allMatch(word -> word.endsWith(".")
                                ? known.stream().anyMatch(each -> each.startsWith(word))
                                : known.contains(word));
            }
        }
    }

    @Test
    void noWordIsLeftOverAndNoneStandsTwice() throws IOException {
        Set<String> everywhere = new TreeSet<>(said(SHARED.resolve("layout.ftlh")));
        everywhere.add("foot");
        for (Map.Entry<Path, List<Path>> feature : mails().entrySet()) {
            Set<String> used = new TreeSet<>();
            for (Path template : feature.getValue()) {
                used.addAll(said(template));
                used.add(template.getFileName().toString().replaceAll("\\..*", ".subject"));
            }
            everywhere.addAll(used);
            assertThat(words(feature.getKey()))
                    .as("words of " + feature.getKey())
                    .doesNotContainAnyElementsOf(words(SHARED))
                    .allMatch(word -> used.contains(word) || used.contains(word.replaceAll("[^.]+$", "")));
        }
        assertThat(everywhere).containsAll(words(SHARED));
    }

    /** The templates of each feature, layout aside. */
    private static Map<Path, List<Path>> mails() throws IOException {
        Map<Path, List<Path>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            files.filter(file -> file.toString().matches(".*\\.ftlh?"))
                    .filter(file -> !file.startsWith(SHARED))
                    .forEach(file -> found.computeIfAbsent(file.getParent(), folder -> new ArrayList<>())
                            .add(file));
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private static Set<String> said(Path template) throws IOException {
        String text = Files.readString(template);
        Set<String> keys = new TreeSet<>();
        for (Pattern each : List.of(SAID, FOOT)) {
            Matcher found = each.matcher(text);
            while (found.find()) {
                keys.add(found.group(1));
            }
        }
        return keys;
    }

    private static Set<String> words(Path folder) throws IOException {
        Properties words = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve("mails.properties"))) {
            words.load(in);
        }
        return words.stringPropertyNames();
    }
}
