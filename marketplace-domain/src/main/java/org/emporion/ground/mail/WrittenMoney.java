package org.emporion.ground.mail;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import org.emporion.kernel.Money;
import org.emporion.kernel.Writing;

/** An amount in a template: written in the language of the mail, and {@code amount.free} says whether it is nothing. */
record WrittenMoney(Money money) implements TemplateScalarModel, TemplateHashModel {

    @Override
    public String getAsString() {
        return money.written(Writing.USUAL);
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
