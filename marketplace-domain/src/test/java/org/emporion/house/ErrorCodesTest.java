package org.emporion.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The codes that the sources refuse with are those that docs/api.md explains to integrators. */
class ErrorCodesTest {

    private static final Pattern REFUSAL = Pattern.compile(
            "new (?:Conflict|Forbidden|RuleViolated|ChangedMeanwhile|Problem)\\(\\s*(?:\\d{3},\\s*|[\\w.()]+,\\s*(?=\"))?"
                    + "(?:\"([A-Z][A-Z0-9_]+)\"|(?:\\w+\\.)?([A-Z][A-Z0-9_]+)\\b)");
    private static final Pattern CONSTANT = Pattern.compile("static final String (\\w+) =\\s+\"([A-Z][A-Z0-9_]+)\"");
    private static final Pattern ROW =
            Pattern.compile("^\\| `([A-Z0-9_]+)` \\| \\d{3} \\| \\S.*\\|$", Pattern.MULTILINE);

    /** Made from a status that the server came to by itself. */
    private static final String ANY_STATUS = "HTTP_";

    @Test
    void areAllExplained() {
        Path page = Checkout.ROOT.resolve("docs/api.md");
        Set<String> explained = ROW.matcher(Checkout.read(page))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        List<String> sources = sources();
        assertThat(explained).as("docs/api.md, Errors").containsAll(codes(sources));
        assertThat(explained).allMatch(code -> sources.stream().anyMatch(each -> each.contains('"' + code + '"')));
    }

    @Test
    void areFoundInEveryWayOfWritingThem() {
        assertThat(codes(List.of(
                        "throw new Conflict(\"TAKEN\", x)",
                        "new Problem(404, \"GONE\", x)",
                        "new Problem(Status.OK, \"ODD\", x)",
                        "static final String CLOSED = \"STORE_CLOSED\"; new RuleViolated(Rules.CLOSED, x)")))
                .containsExactly("GONE", "ODD", "STORE_CLOSED", "TAKEN");
    }

    private static List<String> sources() {
        return Checkout.PRODUCTION.stream()
                .flatMap(module -> Checkout.files(module + "/src/main/java").stream())
                .filter(file -> file.toString().endsWith(".java"))
                .map(Checkout::read)
                .toList();
    }

    private static Set<String> codes(List<String> sources) {
        Map<String, String> everywhere = new HashMap<>();
        sources.forEach(source -> everywhere.putAll(constants(source)));
        Set<String> found = new TreeSet<>();
        for (String source : sources) {
            Map<String, String> here = constants(source);
            Matcher refusal = REFUSAL.matcher(source);
            while (refusal.find()) {
                String name = refusal.group(2);
                found.add(
                        name == null ? refusal.group(1) : here.getOrDefault(name, everywhere.getOrDefault(name, name)));
            }
        }
        found.remove(ANY_STATUS);
        return found;
    }

    private static Map<String, String> constants(String source) {
        return CONSTANT.matcher(source)
                .results()
                .collect(Collectors.toMap(each -> each.group(1), each -> each.group(2), (first, other) -> first));
    }
}
