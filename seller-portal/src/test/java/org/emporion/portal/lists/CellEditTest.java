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

    private static CellEdit typed(String text) {
        return new CellEdit("onHand", "P-1", text, "");
    }
}
