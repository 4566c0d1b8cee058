package org.countersign.server.pages;

import java.util.List;
import org.countersign.server.templates.StaticTemplates;
import org.countersign.server.templates.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers take a frame and return a page. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    @Bean
    Templates templates() {
        return new StaticTemplates();
    }

    @Bean
    WebMvcConfigurer pagesAndFrames(Frames frames) {
        JteConverter converter = new JteConverter();
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
                builder.addCustomConverter(converter);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new FrameResolver(frames));
            }

            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(new PageReturned(converter));
            }
        };
    }
}
