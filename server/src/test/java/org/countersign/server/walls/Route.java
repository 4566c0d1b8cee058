package org.countersign.server.walls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.server.support.RunningWorkspace;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One route of the running application.
 *
 * @param method GET or POST; what answers both is two routes
 * @param pattern with its path variables
 * @param fields the names of the query or form fields that its handler reads
 */
record Route(String method, String pattern, List<String> fields) {

    private static final Pattern VARIABLE = Pattern.compile("(?:([a-z-]+)/)?\\{\\*?([A-Za-z]+)(?::[^}]*)?}");

    /** Path variables that are no id of a row. Whoever adds another kind of variable says here what stands for it. */
    private static final Map<String, String> OTHERS = Map.of(
            "day",
            "2026-12-14",
            "month",
            "2026-12",
            "week",
            "2026-12-14",
            "token",
            "notatoken",
            "file",
            "none.ics",
            "name",
            "none");

    static List<Route> all() {
        List<Route> routes = new ArrayList<>();
        RunningWorkspace.bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> {
                    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
                    for (String pattern : mapping.getPatternValues()) {
                        for (String method : List.of("GET", "POST")) {
                            if (methods.isEmpty() || methods.contains(RequestMethod.valueOf(method))) {
                                routes.add(new Route(method, pattern, fields(handler)));
                            }
                        }
                    }
                });
        routes.removeIf(route -> route.pattern().contains("**"));
        routes.sort(Comparator.comparing(Route::pattern).thenComparing(Route::method));
        return routes;
    }

    private static Map<RequestMappingInfo, HandlerMethod> handlers() {
        Map<RequestMappingInfo, HandlerMethod> all = new HashMap<>();
        for (HandlerMapping mapping : Objects.requireNonNull(
                RunningWorkspace.bean(DispatcherServlet.class).getHandlerMappings())) {
            if (mapping instanceof RequestMappingHandlerMapping controllers) {
                all.putAll(controllers.getHandlerMethods());
            }
        }
        return all;
    }

    boolean isGet() {
        return method.equals("GET");
    }

    /**
     * The path with the ids of a matter's rows, or with ids that nobody has.
     *
     * @throws IllegalStateException when nobody has said what a path variable stands for
     */
    String path(PlantedMatter matter, boolean guessed) {
        return VARIABLE.matcher(pattern).replaceAll(found -> {
            String before = Optional.ofNullable(found.group(1))
                    .map(segment -> segment + "/")
                    .orElse("");
            return Matcher.quoteReplacement(before + value(found, matter, guessed));
        });
    }

    private String value(MatchResult variable, PlantedMatter matter, boolean guessed) {
        String name = variable.group(2);
        if (OTHERS.containsKey(name)) {
            return OTHERS.get(name);
        }
        String column = name.equals("id")
                ? singular(Optional.ofNullable(variable.group(1)).orElse("")) + "_id"
                : column(name);
        if (!Columns.HERE.isKnown(column)) {
            throw new IllegalStateException("the path variable '" + name + "' of " + pattern
                    + " names no column of the database; say in Route.OTHERS what stands for it");
        }
        UUID id = guessed ? null : matter.ids().get(column);
        return (id == null ? UUID.nameUUIDFromBytes((pattern + name).getBytes(UTF_8)) : id).toString();
    }

    private static String singular(String segment) {
        String word = segment.replace('-', '_');
        return word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String column(String variable) {
        String column = variable.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return column.endsWith("_id") ? column : column + "_id";
    }

    private static List<String> fields(HandlerMethod handler) {
        Set<String> names = new LinkedHashSet<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            RequestParam single = parameter.getParameterAnnotation(RequestParam.class);
            if (single != null) {
                names.add(single.name().isEmpty() ? nameOf(handler, parameter) : single.name());
            } else if (parameter.hasParameterAnnotation(ModelAttribute.class)
                    || parameter.getParameterType().getSimpleName().endsWith("Form")) {
                names.addAll(components(parameter.getParameterType()));
            }
        }
        return List.copyOf(names);
    }

    private static String nameOf(HandlerMethod handler, MethodParameter parameter) {
        return handler.getMethod()
                .getParameters()[parameter.getParameterIndex()]
                .getName();
    }

    private static List<String> components(Class<?> form) {
        return form.isRecord()
                ? Arrays.stream(form.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : Arrays.stream(form.getDeclaredFields()).map(Field::getName).toList();
    }

    /** The columns of all tables, so that a path variable can be told from a misspelled one. */
    private record Columns(Set<String> names) {

        private static final Columns HERE = new Columns(Set.copyOf(TableShape.all(RunningWorkspace.owner()).stream()
                .flatMap(table -> table.columns().stream().map(TableShape.Column::name))
                .toList()));

        private boolean isKnown(String column) {
            return names.contains(column);
        }
    }
}
