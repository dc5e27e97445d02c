package org.emporion.store.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

/** What a saved view is: each rule of its life. */
class SavedViewTest {

    private final SavedView view = view("Cheap drafts", "status=DRAFT&page=4");

    @Test
    void itIsWhatTheListKnowsOfItsAddress() {
        assertThat(view.view().query()).isEqualTo("status=DRAFT");

        view.show("q=pot&store=mill");

        assertThat(view.view().query()).isEqualTo("q=pot");
    }

    @Test
    void itHasAName() {
        assertThatThrownBy(() -> view.rename(" ")).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> view.rename(null)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> view.rename("n".repeat(61))).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> view("", "")).isInstanceOf(RuleViolated.class);
        assertThat(view.view().name()).isEqualTo("Cheap drafts");

        view.rename(" Drafts ");

        assertThat(view.view().name()).isEqualTo("Drafts");
    }

    @Test
    void itKeepsNoEndlessQuery() {
        String longest = "q=" + "x".repeat(SavedView.LONGEST_QUERY - 2);

        assertThatCode(() -> view.show(longest)).doesNotThrowAnyException();
        assertThatThrownBy(() -> view.show(longest + "x")).isInstanceOf(RuleViolated.class);
        assertThat(view.view().query()).isEqualTo(longest);
    }

    @Test
    void itIsCalledTheSameWhateverTheCase() {
        assertThat(view.isCalled(" cheap DRAFTS ")).isTrue();
        assertThat(view.isCalled("Cheap")).isFalse();
    }

    @Test
    void itIsChangedFromWhatWasSeen() {
        assertThatCode(() -> view.mustBe(0)).doesNotThrowAnyException();
        assertThatThrownBy(() -> view.mustBe(1)).isInstanceOf(ChangedMeanwhile.class);
    }

    private static SavedView view(String name, String query) {
        return new SavedView(new TenantId(Ids.next()), "ann", ViewedList.PRODUCTS, name, query);
    }
}
