package org.countersign.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    @Bean
    PostgresAddress postgresAddress(EmbeddedPostgres postgres) {
        return new PostgresAddress(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    @Bean(destroyMethod = "close")
    HikariDataSource applicationDataSource(PostgresAddress address) {
        migrate(address);
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(address.url().replaceAll("\\?.*", ""));
        pool.setUsername(AppRole.NAME);
        pool.setPassword(AppRole.password(address));
        pool.setAutoCommit(false);
        pool.setMaximumPoolSize(16);
        return new HikariDataSource(pool);
    }

    @Bean
    OwnerConnection ownerConnection(PostgresAddress address) {
        return new OwnerConnection(address);
    }

    @Bean
    Transactions transactions(DataSource applicationDataSource, Clock clock) {
        return new Transactions(DSL.using(applicationDataSource, SQLDialect.POSTGRES), clock);
    }

    private static void migrate(PostgresAddress address) {
        Flyway.configure()
                .dataSource(address.url(), address.owner(), address.ownerPassword())
                .locations("classpath:migrations")
                .defaultSchema("migrations")
                .placeholders(Map.of("app_password", AppRole.password(address)))
                .load()
                .migrate();
    }
}
