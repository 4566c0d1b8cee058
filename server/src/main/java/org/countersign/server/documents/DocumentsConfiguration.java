package org.countersign.server.documents;

import org.countersign.server.database.Keys;
import org.countersign.server.database.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {

    /** In the data directory, under its key: a backup that holds both can be read again. */
    @Bean
    EncryptedFiles encryptedFiles(Settings settings, Keys keys) {
        return new EncryptedFiles(
                settings.data().resolve("documents"),
                keys.forPurpose("documents").getEncoded());
    }
}
