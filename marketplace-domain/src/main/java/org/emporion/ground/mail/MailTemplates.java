package org.emporion.ground.mail;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.kernel.Money;

/**
 * Writes mails from the templates of a feature: {@code <name>.ftlh} for HTML, where everything is escaped, and {@code
 * <name>.ftl} for text. {@code say(key, ...)} is a word of the feature's {@code mails.properties}, else of the one here.
 */
@ApplicationScoped
class MailTemplates {

    private Configuration templates;
    private ResourceBundle shared;
    private final String storefront;
    private final String portal;

    @Inject
    MailTemplates(
            @ConfigProperty(name = "emporion.storefront.url", defaultValue = "http://localhost:9080") String storefront,
            @ConfigProperty(name = "emporion.seller.url", defaultValue = "http://localhost:9081/seller")
                    String portal) {
        this.storefront = storefront.replaceAll("/+$", "");
        this.portal = portal.replaceAll("/+$", "");
        shared = words(MailTemplates.class.getPackageName());
        templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassLoaderForTemplateLoading(MailTemplates.class.getClassLoader(), "");
        templates.setDefaultEncoding("UTF-8");
        templates.setLocale(Locale.ENGLISH);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setRecognizeStandardFileExtensions(true);
        templates.setObjectWrapper(new AsPeopleRead());
    }

    /** @param feature the package of the feature that the mail belongs to */
    Mail write(String feature, String name, MailKind.Addressed mail) {
        ResourceBundle words = words(feature);
        Map<String, Object> model = new HashMap<>(mail.values());
        model.put("say", (TemplateMethodModelEx) arguments -> say(words, arguments));
        model.put("storefront", storefront);
        model.put("portal", portal);
        String title = MessageFormat.format(words.getString(name + ".subject"), mail.subject());
        model.put("title", title);
        String path = feature.replace('.', '/') + "/" + name;
        return new Mail(
                mail.id() + "@emporion",
                mail.to(),
                mail.replyTo(),
                title,
                fill(path + ".ftl", model),
                fill(path + ".ftlh", model));
    }

    /** Amounts stand in mails as they do on pages. */
    private static final class AsPeopleRead extends DefaultObjectWrapper {

        AsPeopleRead() {
            super(Configuration.VERSION_2_3_34);
        }

        @Override
        public TemplateModel wrap(Object value) throws TemplateModelException {
            return value instanceof Money money ? new WrittenMoney(money) : super.wrap(value);
        }
    }

    private static ResourceBundle words(String feature) {
        return ResourceBundle.getBundle(feature + ".mails", Locale.ENGLISH, MailTemplates.class.getClassLoader());
    }

    private String fill(String template, Map<String, Object> model) {
        try {
            StringWriter text = new StringWriter();
            templates.getTemplate(template).process(model, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("template " + template, e);
        }
    }

    private String say(ResourceBundle words, List<?> arguments) throws TemplateModelException {
        Object[] plain = new Object[arguments.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = DeepUnwrap.unwrap((TemplateModel) arguments.get(i));
        }
        String key = plain[0].toString();
        String word = (words.containsKey(key) ? words : shared).getString(key);
        return MessageFormat.format(word, Arrays.copyOfRange(plain, 1, plain.length));
    }
}
