package org.emporion.web.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;

/** Writes the addresses of pictures as a whole: the storefront shows them, whichever application answers. */
final class MediaAddresses extends BeanSerializerModifier {

    private static final long serialVersionUID = 1L;

    private static final String MEDIA = "/media/";
    private static final Set<String> PROPERTIES = Set.of("image", "url", "logo", "cover");

    private final transient JsonSerializer<Object> writer;

    /** @param storefront its address, asked when the first picture is written */
    MediaAddresses(Supplier<String> storefront) {
        writer = new Writer(storefront);
    }

    static MediaAddresses ofStorefront() {
        return new MediaAddresses(() -> Storefront.ADDRESS);
    }

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
        properties.stream()
                .filter(each -> each.getType().hasRawClass(String.class) && PROPERTIES.contains(each.getName()))
                .filter(each -> !each.hasSerializer())
                .forEach(each -> each.assignSerializer(writer));
        return properties;
    }

    /** Read once, when it is needed. */
    private static final class Storefront {
        static final String ADDRESS = ConfigProvider.getConfig()
                .getOptionalValue("emporion.storefront.url", String.class)
                .orElse("http://localhost:9080")
                .replaceAll("/+$", "");
    }

    private static final class Writer extends JsonSerializer<Object> {

        private final Supplier<String> storefront;

        Writer(Supplier<String> storefront) {
            this.storefront = storefront;
        }

        @Override
        public void serialize(Object address, JsonGenerator json, SerializerProvider provider) throws IOException {
            String path = (String) address;
            json.writeString(path.startsWith(MEDIA) ? storefront.get() + path : path);
        }
    }
}
