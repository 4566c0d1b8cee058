package org.countersign.server.gallery;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.countersign.server.pages.Frame;
import org.countersign.server.templates.Templates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The component library, in development only: each component in each state, and two pages made of them. */
@Controller
@ConditionalOnProperty("countersign.development")
class GalleryPages {

    private static final List<Frame.Item> VIEWS = List.of(
            Frame.Item.of("gallery.title", "/components", 0),
            Frame.Item.of("gallery.desk", "/components/desk", 4),
            Frame.Item.of("gallery.matter", "/components/matter", 0));

    private final Templates templates;

    GalleryPages(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/components")
    JteModel gallery(Frame frame) {
        return templates.galleryGallery(frame, VIEWS, Samples.in(frame.text()));
    }

    @GetMapping("/components/desk")
    JteModel desk(Frame frame) {
        return templates.galleryDesk(frame, VIEWS, Samples.in(frame.text()));
    }

    @GetMapping("/components/matter")
    JteModel matter(Frame frame) {
        return templates.galleryMatter(frame, VIEWS, Samples.in(frame.text()));
    }

    @GetMapping("/components/failure")
    JteModel failure() {
        throw new IllegalStateException("asked for by the component library");
    }
}
