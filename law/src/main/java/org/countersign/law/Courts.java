package org.countersign.law;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.countersign.courttime.Court;

/** The courts and jurisdictions by id and by other names. */
public final class Courts {
    private final Map<String, Court> courts = new LinkedHashMap<>();
    private final Map<String, Court> jurisdictions = new LinkedHashMap<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();

    void add(Court court, List<String> otherNames) {
        courts.put(court.id(), court);
        otherNames.forEach(name -> aliases.put(name, court.id()));
    }

    void addJurisdiction(Court jurisdiction, List<String> otherNames) {
        jurisdictions.put(jurisdiction.id(), jurisdiction);
        otherNames.forEach(name -> aliases.put("jurisdiction " + name, jurisdiction.id()));
    }

    /** A court by its id or another of its names. */
    public Optional<Court> court(String name) {
        String id = courts.containsKey(name) ? name : aliases.getOrDefault(name, name);
        return Optional.ofNullable(courts.get(id));
    }

    /** A jurisdiction by its id or its name in any case: "us-ca", "ca", "California", "New York". */
    public Optional<Court> jurisdiction(String name) {
        String plain = name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s*\\(.*", "")
                .replace(' ', '-');
        String id = jurisdictions.containsKey(plain) ? plain : aliases.getOrDefault("jurisdiction " + plain, plain);
        return Optional.ofNullable(jurisdictions.get(id));
    }

    public Collection<Court> all() {
        return courts.values();
    }

    public Collection<Court> jurisdictions() {
        return jurisdictions.values();
    }
}
