package org.countersign.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    HikariDataSource applicationDataSource(RunningDatabase running) {
        HikariConfig pool = pool(running, LoginRole.APPLICATION);
        pool.setAutoCommit(false);
        pool.setMaximumPoolSize(16);
        return new HikariDataSource(pool);
    }

    /** Whoever wants this one asks for it by name. */
    @Bean(destroyMethod = "close", defaultCandidate = false)
    HikariDataSource jobsDataSource(RunningDatabase running) {
        HikariConfig pool = pool(running, LoginRole.JOBS);
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(1);
        return new HikariDataSource(pool);
    }

    private static HikariConfig pool(RunningDatabase running, LoginRole role) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(role.role());
        pool.setJdbcUrl(running.address().url());
        pool.setUsername(role.role());
        pool.setPassword(role.password(running.address()));
        pool.setConnectionTimeout(5_000);
        return pool;
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
    Transactions transactions(
            DataSource applicationDataSource, @Qualifier("jobsDataSource") DataSource jobsDataSource, Clock clock) {
        return new Transactions(
                DSL.using(applicationDataSource, SQLDialect.POSTGRES, OwnerConnection.unlogged()),
                DSL.using(jobsDataSource, SQLDialect.POSTGRES, OwnerConnection.unlogged()),
                clock);
    }
}
