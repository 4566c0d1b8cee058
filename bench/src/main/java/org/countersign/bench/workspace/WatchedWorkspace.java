package org.countersign.bench.workspace;

import java.nio.file.Path;
import java.util.Objects;
import javax.sql.DataSource;
import org.countersign.server.Application;
import org.countersign.server.database.OwnerConnection;
import org.countersign.server.database.RunningDatabase;
import org.countersign.server.database.Settings;
import org.jooq.DSLContext;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The same workspace inside this process, with a recorder before its database: what SQL does a page send? */
final class WatchedWorkspace implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private WatchedWorkspace(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static WatchedWorkspace start(Path data) {
        Settings settings = ServerProcess.settings(data);
        RunningDatabase database = RunningDatabase.start(settings);
        return new WatchedWorkspace(
                Application.on(settings, database, Watch.class).run());
    }

    int port() {
        return Objects.requireNonNull(
                        ((WebServerApplicationContext) context).getWebServer(), "the server was not started")
                .getPort();
    }

    DSLContext owner() {
        return context.getBean(OwnerConnection.class).database();
    }

    DataSource application() {
        return context.getBean(DataSource.class);
    }

    Recorder recorder() {
        return context.getBean(Recorder.class);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Named as a source and not found by scanning. */
    static class Watch {

        @Bean
        static Recorder recorder() {
            return new Recorder();
        }

        @Bean
        static BeanPostProcessor recordingBeforeTheDatabase(Recorder recorder) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? recorder.before(source) : bean;
                }
            };
        }
    }
}
