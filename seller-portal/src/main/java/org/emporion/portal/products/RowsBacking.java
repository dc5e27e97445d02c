package org.emporion.portal.products;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.emporion.web.faces.FlashMessages;

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

    /** Asks whether it is to be removed, with what goes then; empty when nothing does. */
    public String removalQuestion(int row) {
        RemovedOption removed = RemovedOption.of(
                edit.getForm().getOptions().get(row).getName(), edit.getForm().getVariants());
        return removed.variants() == 0
                ? ""
                : FlashMessages.text("product.option.remove.sure", removed.variants(), removed.onHand());
    }

    public void buildVariants() {
        edit.getForm().buildVariants();
    }

    public void removeVariant(int row) {
        edit.getForm().getVariants().remove(row);
    }
}
