package org.emporion.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How pages and REST stand on the domain, over the sources of all front ends; each check is shown to find what it looks for. */
class FrontEndsTest {

    private static final List<String> FRONT_ENDS = Checkout.PRODUCTION.stream()
            .filter(module -> !module.equals("marketplace-domain"))
            .toList();

    private static final Pattern FACADE = Pattern.compile(
            "^@(?:ApplicationScoped|Dependent)\\b.*?^public (?:final )?class (\\w+)",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern IMPORT = Pattern.compile("^import org\\.emporion\\.([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern NAMED =
            Pattern.compile("^@Named(?:\\(\"(\\w+)\"\\))?\\s.*?class (\\w+)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern FIRST_NAME = Pattern.compile("(?<![\\w.'])([a-z]\\w*)\\.");

    /** What every page may ask: who is here, the frame around it, and what lists have in common. */
    private static final Set<String> FRAMES = Set.of("portal", "desk", "lists", "frame", "admin");

    /** Pages that show a figure of another area on purpose. */
    private static final Set<String> OVERVIEWS = Set.of("tenant-admin overview/board.xhtml searchIndex");

    @Test
    void eachApplicationCallsTheFacadesOfItsActor() {
        Set<String> listed = Lists.read("actors.csv").stream()
                .map(line -> line.get("application") + " " + line.get("facade"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> facades = facades();
        Set<String> found = new TreeSet<>();
        FRONT_ENDS.forEach(module -> sources(module, ".java")
                .forEach((file, text) -> called(text, facades).forEach(each -> found.add(module + " " + each))));

        assertThat(found).as("actors.csv").isEqualTo(listed);
        assertThat(called("import org.emporion.store.team.Team;\nimport org.emporion.store.team.Team.Row;", facades))
                .containsExactly("store.team.Team");
    }

    @Test
    void transactionsBeginInTheDomain() {
        assertThat(FRONT_ENDS.stream()
                        .flatMap(module -> sources(module, ".java").entrySet().stream())
                        .filter(each -> beginsTransaction(each.getValue()))
                        .map(Map.Entry::getKey))
                .isEmpty();
        assertThat(beginsTransaction("class Page {\n    @Transactional\n    void save() {}\n}"))
                .isTrue();
    }

    @Test
    void pagesUseTheTagsOfTheHouse() {
        assertThat(FRONT_ENDS.stream()
                        .flatMap(module -> sources(module, ".xhtml").entrySet().stream())
                        .filter(each -> !each.getKey().startsWith("web-kit/src/main/resources/META-INF/tags/"))
                        .filter(each -> usesPrimeFaces(each.getValue()))
                        .map(Map.Entry::getKey))
                .isEmpty();
        assertThat(usesPrimeFaces("<div><p:panel/></div>")).isTrue();
        assertThat(usesPrimeFaces("<p>text</p>")).isFalse();
    }

    /** {@code orders/list.xhtml} is served by beans of the package {@code orders}; the shop's pages lie below {@code pages}. */
    @Test
    void aPageAsksTheBeansOfItsOwnArea() {
        Set<String> strange = new TreeSet<>();
        for (String module : List.of("seller-portal", "tenant-admin", "marketplace-web")) {
            Map<String, String> beans = beans(module);
            sources(module, ".xhtml").forEach((file, text) -> {
                String page = file.substring(file.indexOf("/webapp/") + "/webapp/".length())
                        .replaceFirst("^pages/", "");
                if (!page.startsWith("WEB-INF")) {
                    strangers(page, text, beans).forEach(bean -> strange.add(module + " " + page + " " + bean));
                }
            });
        }

        assertThat(strange).isEqualTo(OVERVIEWS);
        Map<String, String> beans = Map.of("orderList", "orders", "teamRoles", "team", "desk", "desk");
        assertThat(strangers("orders/list.xhtml", "#{orderList.all} #{desk.store} #{t['team.x']}", beans))
                .isEmpty();
        assertThat(strangers("orders/list.xhtml", "#{orderList.all} #{teamRoles.all}", beans))
                .containsExactly("teamRoles");
    }

    private static Set<String> strangers(String page, String text, Map<String, String> beans) {
        Set<String> asked = new TreeSet<>();
        Matcher expression = EXPRESSION.matcher(text);
        while (expression.find()) {
            Matcher name = FIRST_NAME.matcher(expression.group(1));
            while (name.find()) {
                asked.add(name.group(1));
            }
        }
        asked.removeIf(each -> !beans.containsKey(each) || FRAMES.contains(beans.get(each)));
        String folder = page.contains("/") ? page.substring(0, page.indexOf('/')) : "";
        asked.removeIf(each -> beans.get(each).equals(folder));
        return asked;
    }

    /** The area of each bean that pages can name. */
    private static Map<String, String> beans(String module) {
        Map<String, String> beans = new TreeMap<>();
        sources(module, ".java").forEach((file, text) -> {
            Matcher named = NAMED.matcher(text);
            if (named.find()) {
                String type = named.group(2);
                String name = named.group(1) != null
                        ? named.group(1)
                        : Character.toLowerCase(type.charAt(0)) + type.substring(1);
                beans.put(name, Path.of(file).getParent().getFileName().toString());
            }
        });
        return beans;
    }

    private static Set<String> facades() {
        Set<String> facades = new TreeSet<>();
        sources("marketplace-domain", ".java").forEach((file, text) -> {
            Matcher facade = FACADE.matcher(text);
            if (facade.find() && !file.contains("/kernel/")) {
                String folder = Path.of(file).getParent().toString();
                String feature = folder.substring(folder.indexOf("/emporion/") + "/emporion/".length());
                facades.add(feature.replace('/', '.') + "." + facade.group(1));
            }
        });
        return facades;
    }

    private static List<String> called(String text, Set<String> facades) {
        return IMPORT.matcher(text)
                .results()
                .map(each -> each.group(1))
                .filter(facades::contains)
                .toList();
    }

    private static boolean beginsTransaction(String text) {
        return text.lines().anyMatch(line -> line.strip().startsWith("@Transactional"));
    }

    private static boolean usesPrimeFaces(String text) {
        return text.contains("<p:");
    }

    private static Map<String, String> sources(String module, String ending) {
        Stream<Path> files = Checkout.files(module + "/src/main").stream();
        return files.filter(file -> file.toString().endsWith(ending))
                .collect(Collectors.toMap(Checkout::name, Checkout::read, (one, other) -> one, TreeMap::new));
    }
}
