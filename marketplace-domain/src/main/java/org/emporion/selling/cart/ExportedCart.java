package org.emporion.selling.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.emporion.ground.personal.PersonalData;
import org.emporion.ground.personal.Section;
import org.emporion.ground.walls.Person;

/** The cart of a buyer with an account, for the file to take along. */
@ApplicationScoped
class ExportedCart implements PersonalData {

    private final CartOfBuyer cartOfBuyer;
    private final Carts carts;

    @Inject
    ExportedCart(CartOfBuyer cartOfBuyer, Carts carts) {
        this.cartOfBuyer = cartOfBuyer;
        this.carts = carts;
    }

    @Override
    public List<Section> sections(Person person) {
        return List.of(Section.of("carts", 20, () -> cartOfBuyer.find(person.userId()).flatMap(carts::find).stream()
                .toList()));
    }
}
