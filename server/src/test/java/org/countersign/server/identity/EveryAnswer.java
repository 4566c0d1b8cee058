package org.countersign.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.schema.history.Tables.ENTRY;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.Answer;
import org.countersign.server.support.Browser;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the running workspace, as its own list of routes names them. */
class EveryAnswer {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final SmallFirm firm = new SmallFirm("Wray & Holt");
    private final Viewer person = firm.person("Ada Birch", "administrator", "attorney", "case manager");
    private final Browser browser = Browser.as(person);

    @Test
    void toAPostWithoutProofIsARefusalThatChangesNothing() {
        firm.matter("Estate of Penn", person);
        List<String> paths = paths(RequestMethod.POST);
        paths.addAll(paths(RequestMethod.PUT));
        paths.addAll(paths(RequestMethod.DELETE));
        assertThat(paths).hasSizeGreaterThan(40).contains("/sign-in", "/sign-out", "/account/password");
        browser.get("/account");
        int before = changes();
        for (String path : paths) {
            assertThat(browser.postWithoutProof(path).status()).as(path).isEqualTo(403);
        }
        assertThat(changes()).isEqualTo(before);
        assertThat(browser.get("/account").status()).isEqualTo(200);
    }

    @Test
    void carriesTheHeadersThatProtectIt() {
        List<String> paths = paths(RequestMethod.GET);
        assertThat(paths).hasSizeGreaterThan(40);
        paths.addAll(List.of("/nowhere", "/health/live", "/health/ready", "/assets/000000000000/none.css"));
        for (String path : paths) {
            assertProtected(path, browser.get(path));
            assertProtected(path, Browser.fresh().get(path));
        }
    }

    private static void assertProtected(String path, Answer answer) {
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .as(path)
                .hasValue(POLICY);
        assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                .as(path)
                .hasValue("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).as(path).hasValue("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).as(path).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).as(path).isPresent();
        assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                .as(path)
                .contains("no-store");
        assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
    }

    /** Each path that takes this method, an unknown id in place of each variable. */
    private static List<String> paths(RequestMethod method) {
        List<String> paths = new ArrayList<>();
        RunningWorkspace.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(route -> {
                    if (route.getMethodsCondition().getMethods().contains(method)
                            && route.getPathPatternsCondition() != null) {
                        route.getPathPatternsCondition()
                                .getPatternValues()
                                .forEach(path -> paths.add(path.replaceAll(
                                        "\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}",
                                        UUID.randomUUID().toString())));
                    }
                });
        return paths;
    }

    private int changes() {
        return RunningWorkspace.owner().fetchCount(ENTRY, ENTRY.FIRM_ID.eq(firm.firmId()));
    }
}
