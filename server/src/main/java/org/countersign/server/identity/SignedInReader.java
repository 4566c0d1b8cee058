package org.countersign.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countersign.server.pages.Frame;
import org.countersign.server.pages.FrameSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The signed-in person as the reader of a page: navigation of all modules, and the clocks. */
@Component
class SignedInReader implements FrameSource {

    private final ObjectProvider<Destination> destinations;

    SignedInReader(ObjectProvider<Destination> destinations) {
        this.destinations = destinations;
    }

    @Override
    public Optional<Frame.Reader> reader(HttpServletRequest request) {
        boolean servesSeveral =
                SessionFilter.session(request).map(Session::servesSeveral).orElse(false);
        return SignedInResolver.person().map(who -> reader(who, servesSeveral));
    }

    private Frame.Reader reader(SignedIn who, boolean servesSeveral) {
        return new Frame.Reader(
                who.name(),
                who.language().getLanguage(),
                who.zone(),
                who.firmName(),
                servesSeveral,
                navigation(who),
                List.of(here(who.zone())));
    }

    private List<Frame.Group> navigation(SignedIn who) {
        List<Frame.Item> work = new ArrayList<>();
        List<Frame.Item> firm = new ArrayList<>();
        destinations.stream()
                .sorted(Comparator.comparingInt(Destination::place))
                .forEach(destination ->
                        destination.item(who).ifPresent((destination.place() < Destination.FIRM ? work : firm)::add));
        List<Frame.Group> groups = new ArrayList<>();
        groups.add(new Frame.Group("", work));
        if (!firm.isEmpty()) {
            groups.add(new Frame.Group("identity.firm", firm));
        }
        return groups;
    }

    private static Frame.Clock here(ZoneId zone) {
        String city = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        return new Frame.Clock(Frame.Clock.Whose.YOU, city, "", zone);
    }
}
