package org.emporion.portal.products;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Neighbours;
import org.emporion.portal.lists.PlaceInList;
import org.emporion.store.views.ViewedList;
import org.emporion.web.faces.Place;

/** Where in the list of products the one stands that is edited. */
@Named("productPlace")
@ViewScoped
public class PlaceBacking extends PlaceInList {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerCatalog catalog;

    @Inject
    private EditBacking edited;

    public PlaceBacking() {
        super(ViewedList.PRODUCTS);
    }

    @Override
    protected Neighbours beside(Seat seat, Map<String, String> address, Neighbours.Seen seen) {
        ProductQuery list = ProductQuery.of(address, ProductQuery.Sort.of(address.get("sort")), seat.currency());
        return catalog.neighbours(
                seat, list, new Neighbours.Place(edited.getProduct().id(), seen));
    }

    /** Takes the product out and leads back to the list. */
    public void delete() {
        String context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        String list =
                context + "/products/list" + (getPlace().isKnown() ? getPlace().getBack() : "");
        edited.delete();
        Place.leadTo(list);
    }
}
