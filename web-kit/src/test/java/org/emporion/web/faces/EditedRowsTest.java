package org.emporion.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A list of two lines, A and B, that two people change at the same time. */
class EditedRowsTest {

    private final EditedRows<Line> lines = new EditedRows<>("lines", "line.", "name");

    EditedRowsTest() {
        lines.show(List.of(line("a", "A", "1"), line("b", "B", "2")));
    }

    @Test
    void whatNobodyTouchedTakesOverWhateverOthersDid() {
        assertThat(lines.catchUp(List.of(line("b", "B", "3"), line("c", "C", "4"))))
                .isEmpty();

        assertThat(lines.getRows()).extracting(Line::getName).containsExactly("B", "C");
        assertThat(lines.isTouched()).isFalse();
    }

    @Test
    void twoLinesByTwoPeopleAreBothKept() {
        lines.getRows().get(0).getText().put("price", "9");

        assertThat(lines.catchUp(List.of(line("a", "A", "1"), line("b", "B", "8"))))
                .isEmpty();

        assertThat(prices()).containsExactly("9", "8");
    }

    @Test
    void whatOthersDidIsNamedByFieldAndByWholeLines() {
        lines.getRows().get(1).getText().put("price", "9");

        assertThat(lines.others(List.of(line("b", "B", "8"), line("c", "C", "4"))))
                .containsExactly(
                        new OthersChange("line.price", "B"), new OthersChange("", "C"), new OthersChange("", "A"));
        assertThat(lines.others(List.of(line("a", "A", "1"), line("b", "B", "2"))))
                .isEmpty();
    }

    @Test
    void oneFieldOfOneLineByTwoPeopleIsAskedAboutThere() {
        lines.getRows().get(1).getText().put("price", "9");

        assertThat(lines.catchUp(List.of(line("a", "A", "1"), line("b", "B", "8"))))
                .containsExactly(new Clash("lines[1].price", "line.price", "B", Clash.Kind.CHANGED, "8"));

        assertThat(prices()).containsExactly("1", "9");
        assertThat(lines.isTouched()).isTrue();
    }

    @Test
    void aLineThatOthersTookAwayIsAskedAboutWhenSomethingWasTypedIntoIt() {
        lines.getRows().get(0).getText().put("price", "9");

        assertThat(lines.catchUp(List.of(line("b", "B", "2"))))
                .containsExactly(new Clash("lines[1].name", "line.name", "A", Clash.Kind.GONE, null));

        assertThat(lines.getRows().get(1).isNew()).isTrue();
        assertThat(lines.getRows().get(1).getText()).containsEntry("price", "9");
    }

    @Test
    void aLineThatWasTakenAwayHereStaysAwayUnlessOthersChangedIt() {
        lines.getRows().remove(0);

        assertThat(lines.catchUp(List.of(line("a", "A", "1"), line("b", "B", "8"))))
                .isEmpty();
        assertThat(lines.getRows()).extracting(Line::getName).containsExactly("B");
        assertThat(lines.isTouched()).isTrue();

        assertThat(lines.catchUp(List.of(line("a", "A", "7"), line("b", "B", "8"))))
                .containsExactly(new Clash("lines[0].name", "line.name", "A", Clash.Kind.BACK, null));
        assertThat(lines.getRows()).extracting(Line::getName).containsExactly("A", "B");
    }

    @Test
    void linesThatBothAddedAreOneWhenTheyAreAboutTheSame() {
        lines.getRows().add(new Line(Map.of("name", "c ", "price", "5")));
        lines.getRows().add(new Line(Map.of("name", "D", "price", "6")));

        assertThat(lines.catchUp(List.of(line("a", "A", "1"), line("b", "B", "2"), line("k", "C", "4"))))
                .containsExactly(
                        new Clash("lines[2].name", "line.name", "c", Clash.Kind.CHANGED, "C"),
                        new Clash("lines[2].price", "line.price", "c", Clash.Kind.CHANGED, "4"));

        assertThat(lines.getRows()).extracting(Line::key).containsExactly("a", "b", "k", null);
    }

    private List<String> prices() {
        return lines.getRows().stream().map(each -> each.getText().get("price")).toList();
    }

    private static Line line(String key, String name, String price) {
        return new Line(key, Map.of("name", name, "price", price));
    }

    private static final class Line extends EditedRow {

        private static final long serialVersionUID = 1L;

        Line(Map<String, String> typed) {
            super(null, typed);
        }

        Line(String key, Map<String, String> values) {
            super(key, values);
        }
    }
}
