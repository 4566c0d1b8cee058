package org.countersign.server.matters;

import static org.countersign.schema.deadlines.Tables.DEADLINE;
import static org.countersign.schema.docket.Tables.EVENT;
import static org.countersign.schema.matters.Tables.MATTER;
import static org.countersign.schema.matters.Tables.NOTE;
import static org.countersign.schema.matters.Tables.PARTY;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.countersign.server.database.Viewer;
import org.countersign.server.support.OpenSessions;
import org.countersign.server.support.RunningWorkspace;
import org.countersign.server.support.SmallFirm;
import org.jooq.DSLContext;

/** Takes pictures of desk, lists and matters, to be looked at: run with the directory to write them to. */
final class PicturesOfMatters {

    private final SmallFirm firm = new SmallFirm("Halloran Pike LLP");
    private final Viewer attorney = firm.person("Nadia Ruvalcaba", "attorney");
    private final Viewer caseManager = firm.person("Rafael Quint", "case manager");
    private final UUID matter = firm.matter("Alvarez v. Brightwater Transit", attorney, caseManager);

    public static void main(String[] directory) {
        PicturesOfMatters pictures = new PicturesOfMatters();
        RunningWorkspace.transactions().as(pictures.attorney, "prepared", database -> {
            pictures.fill(database);
            return "";
        });
        pictures.take(Path.of(directory[0]));
        System.exit(0);
    }

    private void fill(DSLContext database) {
        for (String title : List.of("Hale v. Northgate Stores", "Estate of Teresa Okafor", "Ferrer v. Lanternworks")) {
            firm.matter(title, attorney);
        }
        database.update(MATTER)
                .set(MATTER.CASE_NUMBER, "3:26-cv-08114")
                .set(MATTER.JUDGE, "Hon. Marguerite Sloane")
                .set(MATTER.PHASE, "pleadings")
                .set(MATTER.INCIDENT_ON, LocalDate.parse("2026-05-04"))
                .set(MATTER.INCIDENT_PLACE, "Oakland, Embarcadero West")
                .set(
                        MATTER.SUMMARY,
                        "Passenger fell when the bus braked at the crossing.\nWe defend the transit company; camera footage is secured.")
                .where(MATTER.MATTER_ID.eq(matter))
                .execute();
        UUID counsel = party(database, "Bertram Olds", "opposing-counsel", "theirs", null);
        party(database, "Brightwater Transit Company", "client", "ours", null);
        party(database, "Marisol Álvarez Peña", "opponent", "theirs", counsel);
        event(database, "Complaint filed", "complaint-filed", "2026-10-26");
        event(database, "Summons and complaint served in person", "summons-served", "2026-11-09");
        deadline(database, "Preserve the footage", "Conservar las grabaciones", "Standing instruction", "2026-11-20");
        deadline(
                database,
                "Answer the complaint",
                "Contestar la demanda",
                "Fed. R. Civ. P. 12(a)(1)(A)(i)",
                "2026-11-30");
        deadline(
                database,
                "Initial disclosures",
                "Divulgaciones iniciales",
                "Fed. R. Civ. P. 26(a)(1)(C)",
                "2027-01-25");
        database.insertInto(NOTE)
                .set(NOTE.FIRM_ID, firm.firmId())
                .set(NOTE.NOTE_ID, RunningWorkspace.ids().next())
                .set(NOTE.MATTER_ID, matter)
                .set(NOTE.TEXT, "Called the clerk: e-filing is required, chambers copies are not.")
                .set(NOTE.WRITTEN_BY, caseManager.personId())
                .set(NOTE.WRITTEN_AT, RunningWorkspace.clock().instant())
                .execute();
    }

    private UUID party(DSLContext database, String name, String role, String side, UUID counsel) {
        UUID id = RunningWorkspace.ids().next();
        database.insertInto(PARTY)
                .set(PARTY.FIRM_ID, firm.firmId())
                .set(PARTY.PARTY_ID, id)
                .set(PARTY.MATTER_ID, matter)
                .set(PARTY.NAME, name)
                .set(PARTY.ROLE, role)
                .set(PARTY.SIDE, side)
                .set(PARTY.COUNSEL_PARTY_ID, counsel)
                .set(PARTY.ADDED_AT, RunningWorkspace.clock().instant())
                .execute();
        return id;
    }

    private void event(DSLContext database, String title, String kind, String day) {
        database.insertInto(EVENT)
                .set(EVENT.FIRM_ID, firm.firmId())
                .set(EVENT.EVENT_ID, RunningWorkspace.ids().next())
                .set(EVENT.MATTER_ID, matter)
                .set(EVENT.KIND, kind)
                .set(EVENT.TITLE, title)
                .set(EVENT.HAPPENED_ON, LocalDate.parse(day))
                .set(EVENT.SOURCE, "ECF 5")
                .set(EVENT.STATE, "accepted")
                .set(EVENT.NEEDS_SECOND, kind.equals("summons-served"))
                .set(EVENT.ENTERED_AT, RunningWorkspace.clock().instant())
                .set(EVENT.ACCEPTED_AT, RunningWorkspace.clock().instant())
                .execute();
    }

    private void deadline(DSLContext database, String en, String es, String cite, String day) {
        database.insertInto(DEADLINE)
                .set(DEADLINE.FIRM_ID, firm.firmId())
                .set(DEADLINE.DEADLINE_ID, RunningWorkspace.ids().next())
                .set(DEADLINE.MATTER_ID, matter)
                .set(DEADLINE.RULE_ID, "picture")
                .set(DEADLINE.TITLE_EN, en)
                .set(DEADLINE.TITLE_ES, es)
                .set(DEADLINE.CITATION, cite)
                .set(DEADLINE.ASSIGNED_TO, caseManager.personId())
                .set(DEADLINE.DUE_ON, LocalDate.parse(day))
                .set(DEADLINE.IN_FORCE_ON, LocalDate.parse(day))
                .set(
                        DEADLINE.IN_FORCE_AT,
                        LocalDate.parse(day).plusDays(1).atTime(7, 59).toInstant(java.time.ZoneOffset.UTC))
                .set(DEADLINE.ZONE, "America/Los_Angeles")
                .set(DEADLINE.ENTERED_AT, RunningWorkspace.clock().instant())
                .execute();
    }

    private Map<String, String> paths() {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("my-desk", "/");
        paths.put("matters", "/matters");
        paths.put("a-matter", "/matters/" + matter);
        paths.put("intake", "/matters/new");
        paths.put("edit", "/matters/" + matter + "/edit");
        paths.put("facts", "/matters/" + matter + "/facts");
        paths.put("closing", "/matters/" + matter + "/closing");
        return paths;
    }

    private void take(Path directory) {
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            take(browser, ColorScheme.LIGHT, 1440, "en-US", directory);
            take(browser, ColorScheme.DARK, 390, "es-US", directory);
            take(browser, ColorScheme.LIGHT, 390, "en-US", directory);
            take(browser, ColorScheme.DARK, 1440, "es-US", directory);
        }
    }

    private void take(Browser browser, ColorScheme scheme, int width, String language, Path directory) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setLocale(language)
                .setViewportSize(width, 900))) {
            String base = RunningWorkspace.address("");
            context.addCookies(List.of(
                    new Cookie("session", OpenSessions.of(attorney)).setUrl(base),
                    new Cookie("language", language.substring(0, 2)).setUrl(base)));
            paths().forEach((name, path) -> {
                Page page = context.newPage();
                page.navigate(base + path);
                String theme = scheme.name().toLowerCase(Locale.ROOT);
                Path file = directory.resolve("%s-%s-%d.png".formatted(name, theme, width));
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
                page.close();
            });
        }
    }
}
