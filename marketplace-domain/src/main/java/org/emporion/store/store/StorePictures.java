package org.emporion.store.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.emporion.ground.files.Darkroom;
import org.emporion.ground.files.Rendition;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Sql;

/** The pictures of a store itself: the sign beside its name, and the wide one at the head of its page. */
@ApplicationScoped
@Transactional
@InTenant
public class StorePictures {

    private final Sql sql;

    @Inject
    public StorePictures(Sql sql) {
        this.sql = sql;
    }

    /** Where a picture of a store hangs. */
    public enum Place {
        LOGO,
        COVER;

        private String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The addresses of a store's pictures; null where none hangs. */
    public record Hung(String logo, String cover) {}

    public Hung view(Seat seat) {
        seat.mustRead(Scope.STORE);
        return sql.one(
                        row -> new Hung(
                                Rendition.SMALL.path(row.text("logo")), Rendition.LARGE.path(row.text("cover"))),
                        "select logo, cover from tenant where id = ?",
                        seat.tenant())
                .orElseThrow();
    }

    /** Hangs a developed picture in the place of the one before. */
    public void hang(Seat seat, Place place, Darkroom.Print print) {
        seat.mustWrite(Scope.STORE);
        put(seat, place, print.hash());
    }

    /** Takes the picture down; where none hangs nothing happens. */
    public void takeDown(Seat seat, Place place) {
        seat.mustWrite(Scope.STORE);
        put(seat, place, null);
    }

    private void put(Seat seat, Place place, String hash) {
        sql.update("update tenant set " + place.column() + " = ? where id = ?", hash, seat.tenant());
    }
}
