package org.countersign.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    HikariDataSource applicationDataSource(RunningDatabase running) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(running.address().url());
        pool.setUsername(AppRole.NAME);
        pool.setPassword(AppRole.password(running.address()));
        pool.setAutoCommit(false);
        pool.setMaximumPoolSize(16);
        pool.setConnectionTimeout(5_000);
        return new HikariDataSource(pool);
    }

    @Bean
    OwnerConnection ownerConnection(RunningDatabase running) {
        return running.owner();
    }

    @Bean
    Keys keys(RunningDatabase running) {
        return running.keys();
    }

    @Bean
    Transactions transactions(DataSource applicationDataSource, Clock clock) {
        return new Transactions(
                DSL.using(applicationDataSource, SQLDialect.POSTGRES, OwnerConnection.unlogged()), clock);
    }
}
