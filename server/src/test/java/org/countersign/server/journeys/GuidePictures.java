package org.countersign.server.journeys;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.countersign.schema.matters.Tables;
import org.countersign.server.support.Chromium;
import org.countersign.server.support.DemoWorkspace;

/** Takes the pictures of the guide from the demo firm: run with the folder to write them to. */
final class GuidePictures {

    private GuidePictures() {}

    public static void main(String[] folder) {
        try (Chromium.Open chromium = Chromium.open()) {
            for (int width : new int[] {1440, 390}) {
                try (Visit visit = Visit.of(chromium.browser(), "ione", width < 700 ? Device.PHONE : Device.DESK)) {
                    pages().forEach((name, path) -> take(visit.page(), path, Path.of(folder[0], name + suffix(width))));
                }
            }
        }
        System.exit(0);
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("desk", "/");
        pages.put("matters", "/matters");
        pages.put("matter", "/matters/" + matter("Ferncliff"));
        pages.put("inbox", "/inbox");
        pages.put("deadlines", "/deadlines");
        pages.put("verify", "/verify");
        pages.put("printed", "/docket/printed");
        pages.put("conflicts", "/matters/" + matter("Sable Ridge") + "/conflicts");
        pages.put("search", "/search?q=Sable+Ridge");
        pages.put("intake", "/matters/new");
        pages.put("history", "/history");
        return pages;
    }

    private static UUID matter(String beginning) {
        return DemoWorkspace.owner()
                .select(Tables.MATTER.MATTER_ID)
                .from(Tables.MATTER)
                .where(Tables.MATTER.TITLE.startsWith(beginning))
                .fetchSingle(Tables.MATTER.MATTER_ID);
    }

    private static void take(Page page, String path, Path file) {
        int status = page.navigate(DemoWorkspace.address(path)).status();
        System.out.println(status + " " + path + " " + page.title());
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    private static String suffix(int width) {
        return width < 700 ? "-phone.png" : ".png";
    }
}
