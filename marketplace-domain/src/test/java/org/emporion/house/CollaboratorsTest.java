package org.emporion.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Classes stay small in what they work with, and packages in what they hold, in all modules of the applications. */
class CollaboratorsTest {

    private static final int MOST = 4;
    private static final int MOST_OF_A_FACADE = 6;
    private static final int MOST_FILES = 40;

    /** Steps of a saga: they open a transaction although they are no facade. */
    private static final Set<String> STEPS =
            Lists.read("steps.csv").stream().map(line -> line.get("class")).collect(Collectors.toSet());

    private static final Pattern TYPE =
            Pattern.compile("^(public )?(?:final |abstract )*class (\\w+)", Pattern.MULTILINE);
    private static final Pattern INJECTED_FIELD = Pattern.compile("@Inject\\s+(?:@\\w+\\s+)*private ");
    private static final Pattern SETTING = Pattern.compile("@ConfigProperty|\\bClock\\b");

    @Test
    void nobodyWorksWithMoreThanAHandful() {
        Map<String, Integer> listed = new TreeMap<>();
        Lists.read("collaborators.csv")
                .forEach(line -> listed.put(line.get("class"), Integer.parseInt(line.get("collaborators"))));
        Map<String, Integer> found = new TreeMap<>();
        sources().forEach((file, text) -> {
            int collaborators = collaborators(text);
            boolean facade = file.startsWith("marketplace-domain/") && text.contains("\npublic class ");
            if (collaborators > (facade ? MOST_OF_A_FACADE : MOST)) {
                found.put(name(file), collaborators);
            }
        });

        assertThat(found).as("collaborators.csv").isEqualTo(listed);
        assertThat(
                        collaborators(
                                """
                        class Desk {
                            @Inject
                            Desk(A a, Map<B, C> b, @ConfigProperty(name = "x", defaultValue = "1") int x, Clock clock) {}
                        }"""))
                .isEqualTo(2);
        assertThat(collaborators("class Page {\n    @Inject\n    private A a;\n\n    @Inject\n    private B b;\n}"))
                .isEqualTo(2);
    }

    @Test
    void onlyFacadesAndStepsOpenTransactions() {
        Map<String, String> open = sources();
        open.entrySet().removeIf(each -> !opensTransaction(each.getValue()));

        assertThat(open.entrySet().stream()
                        .filter(each -> !isFacade(each.getValue()))
                        .map(each -> name(each.getKey()))
                        .collect(Collectors.toSet()))
                .as("steps.csv")
                .isEqualTo(STEPS);
        assertThat(isFacade("@ApplicationScoped\n@Transactional\npublic class Orders {}"))
                .isTrue();
        assertThat(isFacade("@Dependent\n@Transactional\npublic class Orders {}"))
                .isFalse();
        assertThat(isFacade("@ApplicationScoped\n@Transactional\nclass Orders {}"))
                .isFalse();
    }

    @Test
    void packagesStaySmall() {
        Map<Path, Long> files = sources().keySet().stream()
                .filter(file -> !file.endsWith("/package-info.java"))
                .collect(Collectors.groupingBy(file -> Path.of(file).getParent(), Collectors.counting()));

        assertThat(files).allSatisfy((folder, count) -> assertThat(count).isLessThanOrEqualTo(MOST_FILES));
        assertThat(files).hasSizeGreaterThan(60);
    }

    private static boolean opensTransaction(String text) {
        return text.lines().anyMatch(line -> line.strip().startsWith("@Transactional"));
    }

    private static boolean isFacade(String text) {
        return text.contains("@ApplicationScoped\n")
                && Pattern.compile("^public class", Pattern.MULTILINE)
                        .matcher(text)
                        .find();
    }

    /** Beans that are handed in, by constructor or field; settings and the clock are none. */
    private static int collaborators(String text) {
        Matcher type = TYPE.matcher(text);
        if (!type.find()) {
            return 0;
        }
        int fields = (int) INJECTED_FIELD.matcher(text).results().count();
        Matcher constructor = Pattern.compile("@Inject\\s+(?:public |protected |private )?" + type.group(2) + "\\(")
                .matcher(text);
        return constructor.find() ? fields + parameters(text, constructor.end()) : fields;
    }

    private static int parameters(String text, int from) {
        int count = 0;
        int depth = 1;
        int start = from;
        for (int at = from; depth > 0; at++) {
            char sign = text.charAt(at);
            depth += sign == '(' || sign == '<' ? 1 : sign == ')' || sign == '>' ? -1 : 0;
            if (depth == 0 || depth == 1 && sign == ',') {
                String parameter = text.substring(start, at);
                count += parameter.isBlank() || SETTING.matcher(parameter).find() ? 0 : 1;
                start = at + 1;
            }
        }
        return count;
    }

    private static Map<String, String> sources() {
        List<Path> files = Checkout.PRODUCTION.stream()
                .flatMap(module -> Checkout.files(module + "/src/main/java").stream())
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
        return files.stream()
                .collect(Collectors.toMap(Checkout::name, Checkout::read, (one, other) -> one, TreeMap::new));
    }

    private static String name(String file) {
        return file.substring(
                        file.indexOf("/org/emporion/") + "/org/emporion/".length(), file.length() - ".java".length())
                .replace('/', '.');
    }
}
