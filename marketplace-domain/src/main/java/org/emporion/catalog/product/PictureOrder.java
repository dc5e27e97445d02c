package org.emporion.catalog.product;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.ContentHash;
import org.emporion.kernel.FieldProblem;

/** The order in which the pictures of a product stand. */
record PictureOrder(List<UUID> ids) {

    static PictureOrder of(List<ProductView.Picture> pictures) {
        return new PictureOrder(pictures.stream().map(ProductView.Picture::id).toList());
    }

    /** These ones first, as far as they are there; those not named stay behind in the order they had. */
    PictureOrder beginningWith(List<UUID> named) {
        Set<UUID> next = new LinkedHashSet<>(named);
        next.retainAll(ids);
        next.addAll(ids);
        return new PictureOrder(List.copyOf(next));
    }

    String version() {
        return ContentHash.of(ids);
    }

    /** The places at which another order has another picture, each with the one that is there now. */
    List<FieldProblem> differing(PictureOrder next) {
        List<FieldProblem> differing = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!ids.get(i).equals(next.ids.get(i))) {
                differing.add(LastChange.now("pictures[" + i + "]", ids.get(i)));
            }
        }
        return differing;
    }
}
