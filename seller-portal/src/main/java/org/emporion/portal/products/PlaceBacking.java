package org.emporion.portal.products;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.kernel.Neighbours;
import org.emporion.portal.desk.Desk;
import org.emporion.store.views.ViewedList;
import org.emporion.web.faces.Place;
import org.emporion.web.table.ListPlace;

/** Where in the list of products the one stands that is edited. */
@Named("productPlace")
@ViewScoped
public class PlaceBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ListPlace place = new ListPlace(ViewedList.PRODUCTS::known, this::beside);

    @Inject
    private SellerCatalog catalog;

    @Inject
    private Desk desk;

    @Inject
    private EditBacking edited;

    private Neighbours beside(Map<String, String> address, Neighbours.Seen seen) {
        ProductQuery list = ProductQuery.of(address, ProductQuery.Sort.of(address.get("sort")));
        return catalog.neighbours(
                desk.seat(), list, new Neighbours.Place(edited.getProduct().id(), seen));
    }

    /** Takes the product out and leads back to the list. */
    public void delete() {
        String context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        String list = context + "/products/list" + (place.isKnown() ? place.getBack() : "");
        edited.delete();
        Place.leadTo(list);
    }

    public ListPlace getPlace() {
        return place;
    }
}
