package org.countersign.server;

import java.time.Clock;
import java.util.Map;
import org.countersign.server.database.RunningDatabase;
import org.countersign.server.database.Settings;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;

/** The workspace as one Spring Boot application; each package below is a module of its own. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    /**
     * The application upon these settings and this database, which it closes when it ends.
     *
     * @param more configuration of a test or a benchmark
     */
    public static SpringApplicationBuilder on(Settings settings, RunningDatabase database, Class<?>... more) {
        return new SpringApplicationBuilder(Application.class)
                .sources(more)
                .properties(Map.of(
                        "server.port", settings.port(),
                        "countersign.demo", settings.demo(),
                        "countersign.development", settings.development(),
                        "logging.file.name",
                                settings.data().resolve("logs/countersign.log").toString()))
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(Settings.class, () -> settings);
                    beans.registerBean(
                            RunningDatabase.class,
                            () -> database,
                            definition -> definition.setDestroyMethodName("close"));
                });
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
