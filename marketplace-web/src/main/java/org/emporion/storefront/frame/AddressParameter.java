package org.emporion.storefront.frame;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;

/**
 * What the address of a page says, such as which product it shows. It reaches the page's bean also when a form of the page is
 * refused: the page is not kept between requests, so that it would not know any more what it is about.
 */
public class AddressParameter extends UIViewParameter {

    @Override
    public void processValidators(FacesContext page) {
        super.processValidators(page);
        if (isValid()) {
            updateModel(page);
        }
    }
}
