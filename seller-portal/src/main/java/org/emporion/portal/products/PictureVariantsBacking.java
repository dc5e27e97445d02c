package org.emporion.portal.products;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.emporion.catalog.product.Pictures;
import org.emporion.catalog.product.ProductView;
import org.emporion.kernel.Ids;
import org.emporion.portal.desk.Desk;

/** Which variant each picture of a product shows, saved together with what it says. */
@Named("pictureVariants")
@ViewScoped
public class PictureVariantsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Pictures pictures;

    @Inject
    private Desk desk;

    @Inject
    private EditBacking edit;

    @Inject
    private PicturesBacking shown;

    private final Map<UUID, String> chosen = new HashMap<>();

    public void save(UUID picture) {
        shown.describe(picture);
        String wanted = Objects.requireNonNullElse(chosen.get(picture), "");
        if (chosen.containsKey(picture) && !wanted.equals(present(picture))) {
            UUID variant = wanted.isEmpty() ? null : Ids.require(wanted, "variant");
            pictures.show(desk.seat(), edit.getProduct().id(), picture, variant);
            edit.readAgain();
            chosen.values().removeIf(wanted::equals); // it is shown by this picture only
            chosen.remove(picture);
        }
    }

    /** The id of the variant that each picture shows; empty for the product as a whole. */
    public Map<UUID, String> getChosen() {
        shown.getShown().forEach(each -> chosen.computeIfAbsent(each.id(), this::present));
        return chosen;
    }

    private String present(UUID picture) {
        String url = shown.getShown().stream()
                .filter(each -> each.id().equals(picture))
                .map(ProductView.Picture::url)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return edit.getProduct().variants().stream()
                .filter(each -> url.equals(each.image()))
                .map(each -> each.id().toString())
                .findFirst()
                .orElse("");
    }
}
