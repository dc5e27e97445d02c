package org.emporion.portal.products;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Adds and takes away lines of the product that is being written. */
@Named("productRows")
@RequestScoped
public class RowsBacking {

    @Inject
    private EditBacking edit;

    public void addAttribute() {
        edit.getForm().addAttribute();
    }

    public void removeAttribute(int row) {
        edit.getForm().getAttributes().remove(row);
    }

    public void addOption() {
        edit.getForm().addOption();
    }

    public void removeOption(int row) {
        edit.getForm().getOptions().remove(row);
        buildVariants();
    }

    public void buildVariants() {
        edit.getForm().buildVariants();
    }

    public void removeVariant(int row) {
        edit.getForm().getVariants().remove(row);
    }
}
