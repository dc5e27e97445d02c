package org.emporion.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/primefaces.md} against the tags of the kit: each stands on PrimeFaces or has its reason there, none is idle. */
class PortalTagsTest {

    private static final Path TAGS = Checkout.ROOT.resolve("web-kit/src/main/resources/META-INF");
    private static final Pattern TAG =
            Pattern.compile("<tag>.*?<tag-name>(\\w+)</tag-name>(.*?)</tag>", Pattern.DOTALL);
    private static final Pattern LISTED = Pattern.compile("`e:(\\w+)`");

    @Test
    void eachTagStandsOnPrimeFacesOrHasItsReason() {
        assertThat(tags(true)).as("components in use").isEqualTo(listed("## Components in use"));
        assertThat(tags(false)).as("tags of our own").isEqualTo(listed("## Tags of our own"));
        assertThat(onPrimeFaces("<p:dialog id=\"x\">")).isTrue();
        assertThat(onPrimeFaces("<dialog id=\"x\">")).isFalse();
    }

    @Test
    void noTagIsIdle() {
        String pages = pages("seller-portal/src", "tenant-admin/src", "marketplace-web/src", "web-kit/src")
                .map(Checkout::read)
                .collect(Collectors.joining());
        Set<String> all = new TreeSet<>(tags(true));
        all.addAll(tags(false));

        assertThat(all)
                .allMatch(tag ->
                        Pattern.compile("<e:" + tag + "[\\s/>]").matcher(pages).find());
    }

    @Test
    void pagesNameOurTagsAndNeverThoseOfPrimeFaces() {
        assertThat(pages("seller-portal/src", "tenant-admin/src", "marketplace-web/src")
                        .filter(page -> onPrimeFaces(Checkout.read(page))))
                .isEmpty();
    }

    private static Stream<Path> pages(String... folders) {
        return Stream.of(folders)
                .flatMap(folder -> Checkout.files(folder).stream())
                .filter(file -> file.toString().endsWith(".xhtml"));
    }

    private static Set<String> tags(boolean wanted) {
        return Stream.of("kit.taglib.xml", "desk.taglib.xml")
                .flatMap(file -> TAG.matcher(Checkout.read(TAGS.resolve(file))).results())
                .filter(tag -> onPrimeFaces(tag.group(2) + source(tag.group(1))) == wanted)
                .map(tag -> tag.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String source(String tag) {
        Path file = TAGS.resolve("tags/" + tag + ".xhtml");
        return Files.exists(file) ? Checkout.read(file) : "";
    }

    private static boolean onPrimeFaces(String text) {
        return text.contains("<p:") || text.contains(">org.primefaces.");
    }

    /** The tags in the first column of the table below a heading. */
    private static Set<String> listed(String heading) {
        String text = Checkout.read(Checkout.ROOT.resolve("docs/primefaces.md"));
        String part = text.substring(text.indexOf(heading) + heading.length()).split("\n## ")[0];
        return part.lines()
                .filter(line -> line.startsWith("|"))
                .flatMap(line -> LISTED.matcher(line.split("\\|")[1]).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
