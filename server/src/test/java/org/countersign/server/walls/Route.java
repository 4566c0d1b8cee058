package org.countersign.server.walls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One route of the running application.
 *
 * @param method GET or POST; what answers both is two routes
 * @param pattern with its path variables
 * @param fields the names of the query or form fields that its handler declares
 */
record Route(String method, String pattern, List<String> fields) {

    private static final Pattern VARIABLE = Pattern.compile("(?:([a-z.-]+)/)?\\{([A-Za-z]+)}");
    private static final Pattern BOUND = Pattern.compile("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}");

    /** What an id after this part of a path names. Whoever adds a route with another part says here what its id is. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("matters", "matter_id"),
            Map.entry("parties", "party_id"),
            Map.entry("walls", "wall_id"),
            Map.entry("team", "person_id"),
            Map.entry("people", "person_id"),
            Map.entry("events", "event_id"),
            Map.entry("verify", "event_id"),
            Map.entry("inbox", "paper_id"),
            Map.entry("documents", "document_id"),
            Map.entry("deadlines", "deadline_id"),
            Map.entry("printed", "printed_date_id"),
            Map.entry("checks", "check_id"),
            Map.entry("hits", "hit_id"),
            Map.entry("letters", "letter_id"),
            Map.entry("passkeys", "passkey_id"),
            Map.entry("orders", "standing_order_id"),
            Map.entry("law", "law_change_id"),
            Map.entry("feeds", "feed_id"),
            Map.entry("views", "view_id"),
            Map.entry("history", "declared_name_id"));

    /** Path variables that are no id: what stands for them. Secrets open nothing that a guess could reach. */
    private static final Map<String, String> NO_IDS =
            Map.of("secret", "notasecret", "hash", "0000", "name", "none", "token", "notatoken");

    static List<Route> all() {
        List<Route> routes = new ArrayList<>();
        RunningWorkspace.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> {
                    if (isOfATest(handler)) {
                        return;
                    }
                    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
                    for (String pattern : mapping.getPatternValues()) {
                        for (String method : List.of("GET", "POST")) {
                            if (methods.isEmpty() || methods.contains(RequestMethod.valueOf(method))) {
                                routes.add(
                                        new Route(method, BOUND.matcher(pattern).replaceAll("{$1}"), fields(handler)));
                            }
                        }
                    }
                });
        routes.sort(Comparator.comparing(Route::pattern).thenComparing(Route::method));
        return routes;
    }

    /** Tests of pages bring controllers of their own into the application. */
    private static boolean isOfATest(HandlerMethod handler) {
        return handler.getBeanType()
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .contains("test-classes");
    }

    boolean isGet() {
        return method.equals("GET");
    }

    boolean hasIds() {
        return !kinds().isEmpty();
    }

    /** The columns whose ids its path names. */
    List<String> kinds() {
        return variables().stream().map(Route::kind).flatMap(Optional::stream).toList();
    }

    /** Its path variables of which nobody has said what they stand for. */
    List<String> unknown() {
        return variables().stream()
                .filter(found -> kind(found).isEmpty() && !NO_IDS.containsKey(found.group(2)))
                .map(found -> found.group(2) + " of " + pattern)
                .toList();
    }

    private List<MatchResult> variables() {
        return VARIABLE.matcher(pattern).results().toList();
    }

    /** The path with ids of these rows, by column; of a kind that is not there, an id that nobody has. */
    String path(Map<String, UUID> ids) {
        return VARIABLE.matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(
                        (found.group(1) == null ? "" : found.group(1) + "/") + value(found, ids)));
    }

    private String value(MatchResult variable, Map<String, UUID> ids) {
        return kind(variable)
                .map(column -> ids.getOrDefault(column, guessed(column)).toString())
                .orElseGet(() -> NO_IDS.get(variable.group(2)));
    }

    /** An id that no row has. */
    static UUID guessed(String column) {
        return UUID.nameUUIDFromBytes(column.getBytes(UTF_8));
    }

    private static Optional<String> kind(MatchResult variable) {
        return variable.group(1) == null || NO_IDS.containsKey(variable.group(2))
                ? Optional.empty()
                : Optional.ofNullable(KINDS.get(variable.group(1)));
    }

    private static List<String> fields(HandlerMethod handler) {
        Set<String> names = new LinkedHashSet<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            RequestParam single = parameter.getParameterAnnotation(RequestParam.class);
            if (single != null) {
                names.add(single.name().isEmpty() ? nameOf(handler, parameter) : single.name());
            } else if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(names::add);
            }
        }
        return List.copyOf(names);
    }

    private static String nameOf(HandlerMethod handler, MethodParameter parameter) {
        return handler.getMethod()
                .getParameters()[parameter.getParameterIndex()]
                .getName();
    }
}
