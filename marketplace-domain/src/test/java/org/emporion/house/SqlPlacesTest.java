package org.emporion.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Where SQL stands in the domain, and why: what has an identity and a life is an entity, and SQL is for what JPQL cannot say.
 * The list names each class with its number of statements; it can only become shorter.
 */
class SqlPlacesTest {

    private static final String MAIN = "marketplace-domain/src/main/java/";
    private static final Pattern STATEMENT =
            Pattern.compile("(?s)(select|insert into|update|delete from|with)\\s.*|insert into|delete from");
    private static final Pattern WITHOUT_NAME =
            Pattern.compile("(?:[=(,<>]|\\blimit|\\boffset|\\blike)\\s*\\?(?=[\\s,):]|$)");
    private static final Pattern ENTITY = Pattern.compile("\\b(from|update)\\s+[A-Z]");

    @Test
    void everyStatementStandsWhereTheListSaysSo() {
        Map<String, Integer> found = new TreeMap<>();
        Checkout.files(MAIN).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .forEach(file -> {
                    int statements = statements(Checkout.read(file));
                    if (statements > 0) {
                        found.put(name(file.toString()), statements);
                    }
                });

        assertThat(found).as("sql.csv").isEqualTo(listed());
    }

    @Test
    void everyLineOfTheListHasItsReason() {
        assertThat(Lists.read("sql.csv"))
                .allSatisfy(line -> assertThat(line.get("why")).isNotBlank());
    }

    /** Column and value cannot drift apart when each value goes by a name. */
    @Test
    void parametersHaveNames() {
        assertThat(Checkout.files(MAIN).stream()
                        .filter(file -> listed().containsKey(name(file.toString())))
                        .filter(file -> TableUse.texts(Checkout.read(file)).stream()
                                .anyMatch(text -> WITHOUT_NAME.matcher(text).find()))
                        .map(Checkout::name))
                .isEmpty();
        assertThat(WITHOUT_NAME.matcher("where id = ? and").find()).isTrue();
        assertThat(WITHOUT_NAME.matcher("values (?, ?)").find()).isTrue();
        assertThat(WITHOUT_NAME.matcher("Delete it?").find()).isFalse();
    }

    @Test
    void aStatementIsSeenWhetherItIsAddedUpOrABlockAndJpqlIsNone() {
        assertThat(
                        statements(
                                "String a = \"select x\"\n  + \" from cart_line\"; String b = \"\"\"\n  update cart\n  set y = 1\"\"\";"))
                .isEqualTo(2);
        assertThat(statements("sql.statement(\"insert into \" + queue.table() + \" (id) values (:id)\")"))
                .isOne();
        assertThat(statements(
                        "em.createQuery(\"select c from Cart c\"); // \"select 1\"\n String t = \"Select a way\";"))
                .isZero();
    }

    private static int statements(String source) {
        List<String> texts = TableUse.texts(source);
        return (int) texts.stream()
                .map(String::strip)
                .filter(text -> STATEMENT.matcher(text).matches())
                .filter(text -> !ENTITY.matcher(text).find())
                .count();
    }

    private static Map<String, Integer> listed() {
        return Lists.read("sql.csv").stream()
                .collect(Collectors.toMap(
                        line -> line.get("class"),
                        line -> Integer.valueOf(line.get("statements")),
                        (one, other) -> other,
                        TreeMap::new));
    }

    private static String name(String file) {
        String inside = file.replace('\\', '/');
        return inside.substring(inside.indexOf("org/emporion/") + "org/emporion/".length())
                .replace(".java", "")
                .replace('/', '.');
    }
}
