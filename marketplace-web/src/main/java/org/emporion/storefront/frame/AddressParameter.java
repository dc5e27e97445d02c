package org.emporion.storefront.frame;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;

/**
 * What the address of a page says, such as which product it shows. It reaches the page's bean before anything on the page is
 * looked at, and also when a form of the page is refused: no page is kept between requests, so that it would not know what it is
 * about.
 */
public class AddressParameter extends UIViewParameter {

    @Override
    public void processDecodes(FacesContext page) {
        super.processDecodes(page);
        processValidators(page);
        if (isValid()) {
            updateModel(page);
        }
    }
}
