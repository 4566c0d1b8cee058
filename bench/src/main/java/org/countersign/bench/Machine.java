package org.countersign.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The machine under the figures: without it they say nothing. */
final class Machine {
    private static final Path CPU = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** Cores, processor, Java. */
    static String here() {
        return "Machine: " + Runtime.getRuntime().availableProcessors() + " cores, " + processor() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", JDK "
                + System.getProperty("java.vm.version") + " (" + System.getProperty("java.vm.vendor") + "), load "
                + load() + " when printed.";
    }

    /** Other work on the machine lengthens every figure: above 1 the benchmark was not alone. */
    private static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "not known" : String.format(Locale.ROOT, "%.1f", load);
    }

    private static String processor() {
        if (!Files.isReadable(CPU)) {
            return "processor not named";
        }
        try (Stream<String> lines = Files.lines(CPU)) {
            String family = "";
            String model = "";
            String name = "processor not named";
            for (String line : lines.takeWhile(each -> !each.isBlank()).toList()) {
                String value = line.substring(line.indexOf(':') + 1).strip();
                name = line.startsWith("model name") ? value : name;
                family = line.startsWith("cpu family") ? value : family;
                model = line.startsWith("model\t") ? value : model;
            }
            return name + (family.isEmpty() ? "" : " (family " + family + ", model " + model + ")");
        } catch (IOException unreadable) {
            return "processor not named";
        }
    }
}
