package org.emporion.ground.mail;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import org.emporion.kernel.Money;

/** An amount in a template: written as on pages, and {@code amount.free} says whether it is nothing. */
record WrittenMoney(Money money) implements TemplateScalarModel, TemplateHashModel {

    @Override
    public String getAsString() {
        return money.written();
    }

    @Override
    public TemplateModel get(String name) {
        if (!"free".equals(name)) {
            return null;
        }
        return money.minor() == 0 ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
