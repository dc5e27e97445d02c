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

    public void addFact() {
        edit.getForm().getFacts().add(new FactRow());
    }

    public void removeFact(int row) {
        edit.getForm().getFacts().remove(row);
    }

    public void addOption() {
        edit.getForm().getOptions().add(new OptionRow());
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
