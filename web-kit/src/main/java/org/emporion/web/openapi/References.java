package org.emporion.web.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Which schemas refer to which. Records of the same simple name come out as Line and Line1, by the order in which they are
 * found; programs that are generated from the document need names that stay, so these are called after what holds them.
 */
final class References {

    private static final Pattern NUMBERED = Pattern.compile("(.*\\D)\\d+");
    private static final String PREFIX = "#/components/schemas/";

    private final OpenAPI api;
    private final Map<String, Set<String>> holders = new HashMap<>();
    private final Map<String, List<Schema>> uses = new HashMap<>();

    private References(OpenAPI api) {
        this.api = api;
        api.getComponents().getSchemas().forEach((name, schema) -> visit(name, schema));
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(this::visit);
        if (api.getComponents().getResponses() != null) {
            api.getComponents().getResponses().values().forEach(answer -> visit("", answer.getContent()));
        }
    }

    static void describe(OpenAPI api) {
        removeUnused(api);
        new References(api).rename();
    }

    private static void removeUnused(OpenAPI api) {
        Components components = api.getComponents();
        Set<String> used = new References(api).uses.keySet();
        List<String> unused = components.getSchemas().keySet().stream()
                .filter(name -> !used.contains(name))
                .toList();
        unused.forEach(components::removeSchema);
        if (!unused.isEmpty()) {
            removeUnused(api);
        }
    }

    private void rename() {
        Map<String, Schema> named = new TreeMap<>();
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        Set<String> clashing = clashing(schemas.keySet());
        schemas.forEach((name, schema) -> {
            String other = own(name, clashing);
            String free = named.containsKey(other) ? name : other;
            uses.get(name).forEach(use -> use.setRef(PREFIX + free));
            named.put(free, schema);
        });
        api.getComponents().setSchemas(named);
    }

    private static Set<String> clashing(Set<String> names) {
        Set<String> clashing = new TreeSet<>();
        for (String name : names) {
            String plain = plain(name);
            if (!plain.equals(name) && names.contains(plain)) {
                clashing.add(name);
                clashing.add(plain);
            }
        }
        return clashing;
    }

    private String own(String name, Set<String> clashing) {
        if (!clashing.contains(name)) {
            return name;
        }
        Set<String> held = holders.getOrDefault(name, Set.of());
        String holder = held.size() == 1 ? held.iterator().next() : name;
        if (holder.equals(name)) {
            return plain(name);
        }
        Set<String> others = new TreeSet<>(clashing);
        others.remove(name);
        return own(holder, others) + plain(name);
    }

    private static String plain(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        return numbered.matches() ? numbered.group(1) : name;
    }

    private void visit(Operation operation) {
        if (operation.getRequestBody() != null) {
            visit("", operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(answer -> visit("", answer.getContent()));
    }

    private void visit(String holder, Content content) {
        if (content != null) {
            content.getMediaTypes().values().forEach(type -> visit(holder, type.getSchema()));
        }
    }

    private void visit(String holder, Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(PREFIX.length());
            uses.computeIfAbsent(name, none -> new ArrayList<>()).add(schema);
            if (!holder.isEmpty()) {
                holders.computeIfAbsent(name, none -> new TreeSet<>()).add(holder);
            }
        }
        visit(holder, schema.getItems());
        visit(holder, schema.getAdditionalPropertiesSchema());
        Stream.of(schema.getAnyOf(), schema.getAllOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .forEach(each -> visit(holder, each));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> visit(holder, property));
        }
    }
}
