package org.emporion.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.Problems;
import org.emporion.kernel.TenantId;

/** JSON of the REST contract: money as a decimal string with its currency, times as RFC 3339, unknown properties refused. */
@Provider
@Priority(1) // before the container's JSON-B, which knows nothing of our money
@Consumes({"application/json", "application/*+json"})
@Produces({"application/json", "application/*+json"})
public class ApiJson extends JacksonJsonProvider {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .registerModule(new Jdk8Module().configureReadAbsentAsNull(true)) // null is not named, empty is cleared
            .registerModule(values())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .addHandler(new BadFields())
            .setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);

    public ApiJson() {
        super(MAPPER);
    }

    /** The mapper of the contract, for tests and for answers that are kept as text. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** Null for an empty body. */
    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        try (JsonParser json = MAPPER.createParser(body)) {
            return read(json, MAPPER.constructType(genericType));
        }
    }

    /**
     * What a body says.
     *
     * @throws JsonProcessingException when it is no JSON, or not of this shape at all
     * @throws org.emporion.kernel.RuleViolated naming every field that cannot be read
     */
    public static <T> T read(String body, Class<T> type) throws JsonProcessingException {
        try (JsonParser json = MAPPER.createParser(body)) {
            return read(json, MAPPER.constructType(type));
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(JsonParser json, JavaType type) throws IOException {
        if (json.nextToken() == null) {
            return null;
        }
        Problems problems = new Problems();
        T value = null;
        try {
            value = MAPPER.readerFor(type)
                    .withAttribute(BadFields.attribute(), problems)
                    .readValue(json);
        } catch (JsonMappingException e) {
            if (problems.none()) {
                throw e;
            }
        }
        problems.throwIfAny();
        return value;
    }

    private static SimpleModule values() {
        return StrictValue.in(new SimpleModule("emporion-values"))
                .addSerializer(Money.class, new MoneyWriter())
                .addDeserializer(Money.class, new MoneyReader())
                .addDeserializer(String.class, new TextReader())
                .addKeyDeserializer(String.class, new TextReader.OfNames())
                .addSerializer(TenantId.class, ToStringSerializer.instance)
                .addSerializer(Percentage.class, ToStringSerializer.instance)
                .setSerializerModifier(MediaAddresses.ofStorefront());
    }

    private static final class MoneyWriter extends StdSerializer<Money> {
        private static final long serialVersionUID = 1L;

        MoneyWriter() {
            super(Money.class);
        }

        @Override
        public void serialize(Money money, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField("amount", money.amount().toPlainString());
            json.writeStringField("currency", money.currency());
            json.writeEndObject();
        }
    }

    private static final class MoneyReader extends StdDeserializer<Money> {
        private static final long serialVersionUID = 1L;

        MoneyReader() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser json, DeserializationContext context) throws IOException {
            JsonNode node = context.readTree(json);
            if (!node.isObject()
                    || !node.path("amount").isTextual()
                    || !node.path("currency").isTextual()) {
                return context.reportInputMismatch(
                        Money.class, "Write money as {\"amount\": \"19.90\", \"currency\": \"EUR\"}.");
            }
            return Money.parse(
                    node.get("amount").textValue(), node.get("currency").textValue());
        }
    }
}
