package org.countersign.server;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The workspace as one Spring Boot application; each package below is a module of its own. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
