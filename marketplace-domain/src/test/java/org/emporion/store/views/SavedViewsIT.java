package org.emporion.store.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.store.team.TeamFixture;
import org.emporion.store.views.SavedViews.View;
import org.junit.jupiter.api.Test;

/** Saved views on the real table: whose they are, how many, how they are called, and who was first. */
class SavedViewsIT {

    private final TeamFixture team = new TeamFixture();
    private final Person ann = team.member(Role.OWNER);
    private final Person ben = team.member(Role.READER);

    @Test
    void aMemberSavesOpensChangesAndDeletesAView() {
        View saved = save(ann, "Drafts", "status=DRAFT&page=2");
        View renamed = as(ann, (views, seat) -> views.rename(seat, saved.id(), "All drafts", saved.version()));
        as(ann, (views, seat) -> views.overwrite(seat, saved.id(), "status=DRAFT&sort=price", renamed.version()));

        View kept = of(ann).get(0);
        assertThat(kept.name()).isEqualTo("All drafts");
        assertThat(kept.query()).isEqualTo("status=DRAFT&sort=price");

        as(ann, (views, seat) -> {
            views.delete(seat, kept.id(), kept.version());
            return true;
        });
        assertThat(of(ann)).isEmpty();
    }

    @Test
    void onlyItsOwnerSeesOrChangesIt() {
        View saved = save(ann, "Mine", "q=pot");

        assertThat(of(ben)).isEmpty();
        assertThatThrownBy(() -> as(ben, (views, seat) -> views.rename(seat, saved.id(), "Yours", saved.version())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(ben, (views, seat) -> views.openFirst(seat, saved.id(), true)))
                .isInstanceOf(NotFound.class);
        assertThat(save(ben, "Mine", "").name()).isEqualTo("Mine");
    }

    @Test
    void aNameIsTakenWhateverTheCaseAndInOneListOnly() {
        save(ann, "Örtliche", "");
        View other = save(ann, "Other", "");

        assertThatThrownBy(() -> save(ann, " öRTLICHE ", "")).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> as(ann, (views, seat) -> views.rename(seat, other.id(), "örtliche", other.version())))
                .isInstanceOf(RuleViolated.class);
        as(ann, (views, seat) -> views.save(seat, ViewedList.STOCK, "Örtliche", ""));
        assertThat(as(ann, (views, seat) -> views.rename(seat, other.id(), "OTHER", other.version()))
                        .name())
                .isEqualTo("OTHER");
    }

    @Test
    void fiftyOfAListAreEnough() {
        for (int number = 1; number <= SavedViews.MOST; number++) {
            save(ann, "View " + number, "");
        }

        assertThatThrownBy(() -> save(ann, "One more", ""))
                .isInstanceOfSatisfying(
                        Conflict.class, full -> assertThat(full.code()).isEqualTo(SavedViews.TOO_MANY));
        assertThat(of(ann)).hasSize(SavedViews.MOST);
        as(ann, (views, seat) -> views.save(seat, ViewedList.ORDERS, "One more", ""));
    }

    @Test
    void whatAnotherTabChangedMeanwhileIsNotOverwritten() {
        View seen = save(ann, "Drafts", "q=old");
        as(ann, (views, seat) -> views.overwrite(seat, seen.id(), "q=new", seen.version()));

        assertThatThrownBy(() -> as(ann, (views, seat) -> views.overwrite(seat, seen.id(), "q=mine", seen.version())))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> as(ann, (views, seat) -> {
                    views.delete(seat, seen.id(), seen.version());
                    return true;
                }))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(of(ann).get(0).query()).isEqualTo("q=new");
    }

    @Test
    void oneViewAtMostOpensFirst() {
        View one = save(ann, "One", "");
        View two = save(ann, "Two", "");
        as(ann, (views, seat) -> views.openFirst(seat, one.id(), true));
        as(ann, (views, seat) -> views.openFirst(seat, two.id(), true));
        assertThat(of(ann).stream().filter(View::opensFirst))
                .extracting(View::id)
                .containsExactly(two.id());

        as(ann, (views, seat) -> views.openFirst(seat, one.id(), true));
        assertThat(of(ann).stream().filter(View::opensFirst))
                .extracting(View::id)
                .containsExactly(one.id());

        as(ann, (views, seat) -> views.openFirst(seat, one.id(), false));
        assertThat(of(ann)).noneMatch(View::opensFirst);
    }

    @Test
    void theyGoWithTheMembership() {
        UUID saved = save(ben, "Mine", "").id();

        team.leaves(ben);

        assertThat(team.count("select count(*) from saved_view where id = '" + saved + "'"))
                .isZero();
    }

    @Test
    void aListThatTheRoleMayNotReadHasNone() {
        Person max = team.member(Role.CATALOG);

        assertThatThrownBy(() -> as(max, (views, seat) -> views.save(seat, ViewedList.ORDERS, "Mine", "")))
                .isInstanceOf(Forbidden.class);
    }

    private View save(Person who, String name, String query) {
        return as(who, (views, seat) -> views.save(seat, ViewedList.PRODUCTS, name, query));
    }

    private List<View> of(Person who) {
        return as(who, (views, seat) -> views.list(seat, ViewedList.PRODUCTS));
    }

    private <T> T as(Person who, BiFunction<SavedViews, Seat, T> work) {
        return team.database.as("emporion_seller", em -> {
            Seat seat = team.access(em).seat(who, team.store.storeSlug());
            return new TenantScope(em, new Sql(em))
                    .within(seat.tenant(), () -> work.apply(new SavedViews(new SavedViewRepository(em)), seat));
        });
    }
}
