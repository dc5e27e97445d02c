package org.emporion.portal.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.emporion.stock.stock.SellerStock;
import org.junit.jupiter.api.Test;

class CellEditTest {

    @Test
    void numbersAreReadAsTheyAreWrittenWhereTheVisitorLives() {
        assertThat(typed(" 1,234.50 ").plain()).isEqualTo("1234.50");
        assertThat(typed("1,200").whole()).isEqualTo(1200);
        assertThat(typed("-3").whole()).isEqualTo(-3);
    }

    @Test
    void whatIsSaidIsAboutTheFieldWhenThatIsKnown() {
        assertThat(CellEdit.why(RuleViolated.field("onHand", "RANGE", "Too many.")))
                .isEqualTo("Too many.");
        assertThat(CellEdit.why(new Conflict("X", "In words.", List.of(new FieldProblem("a", "X", "At a.")))))
                .isEqualTo("At a.");
        assertThat(CellEdit.why(new Conflict("X", "In words."))).isEqualTo("In words.");
    }

    @Test
    void whatWasSeenOfStockIsReadAsItIsWritten() {
        assertThat(SeenStock.of(SeenStock.text(12, true))).isEqualTo(new SellerStock.Seen(12, true));
        assertThat(SeenStock.of(SeenStock.text(0, false))).isEqualTo(new SellerStock.Seen(0, false));
    }

    @Test
    void nothingIsSavedOverWhatNobodySaw() {
        assertThatThrownBy(() -> SeenStock.of("")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> SeenStock.of("12 maybe")).isInstanceOf(Conflict.class);
    }

    @Test
    void aPriceOfZeroIsAskedAboutOnce() {
        for (String nothing : List.of("0", "0.00", " 0 ")) {
            assertThat(price(nothing, "19.90", "").asksWhetherFree()).isTrue();
        }
        assertThat(price("0.00", "19.90", "0").asksWhetherFree()).isTrue();
        assertThat(price("0", "19.90", "0").asksWhetherFree()).isFalse();
        assertThat(price("0", "0.00", "").asksWhetherFree()).isFalse();
        assertThat(price("0.50", "19.90", "").asksWhetherFree()).isFalse();
        assertThat(price("dear", "19.90", "").asksWhetherFree()).isFalse();
    }

    private static CellEdit price(String typed, String seen, String asked) {
        return new CellEdit("price", "P-1", typed, seen, asked);
    }

    private static CellEdit typed(String text) {
        return new CellEdit("onHand", "P-1", text, "", "");
    }
}
