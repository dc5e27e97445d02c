package org.emporion.ground.mail;

import freemarker.template.Configuration;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes mails from their templates: {@code mail/<name>.ftlh} for HTML, where everything is escaped, and {@code
 * mail/<name>.ftl} for text. Words come from the bundle {@code mail/messages} through {@code say(key, ...)}.
 */
@ApplicationScoped
public class MailTemplates {

    private Configuration templates;
    private ResourceBundle words;
    private final String storefront;
    private final String portal;

    @Inject
    public MailTemplates(
            @ConfigProperty(name = "emporion.storefront.url", defaultValue = "http://localhost:9080") String storefront,
            @ConfigProperty(name = "emporion.seller.url", defaultValue = "http://localhost:9081/seller")
                    String portal) {
        this.storefront = storefront.replaceAll("/+$", "");
        this.portal = portal.replaceAll("/+$", "");
        words = ResourceBundle.getBundle("mail.messages", Locale.ENGLISH, MailTemplates.class.getClassLoader());
        templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassLoaderForTemplateLoading(MailTemplates.class.getClassLoader(), "mail");
        templates.setDefaultEncoding("UTF-8");
        templates.setLocale(Locale.ENGLISH);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setRecognizeStandardFileExtensions(true);
    }

    /**
     * A mail of this kind.
     *
     * @param name of the templates; the subject is the word {@code <name>.subject} with the given arguments
     */
    public Mail write(String name, String id, String to, Map<String, Object> values, Object... subject) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("say", (TemplateMethodModelEx) this::say);
        model.put("storefront", storefront);
        model.put("portal", portal);
        String title = MessageFormat.format(words.getString(name + ".subject"), subject);
        model.put("title", title);
        return new Mail(id + "@emporion", to, title, fill(name + ".ftl", model), fill(name + ".ftlh", model));
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

    private String say(List<?> arguments) throws TemplateModelException {
        Object[] plain = new Object[arguments.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = DeepUnwrap.unwrap((TemplateModel) arguments.get(i));
        }
        Object[] rest = java.util.Arrays.copyOfRange(plain, 1, plain.length);
        return MessageFormat.format(words.getString(plain[0].toString()), rest);
    }
}
