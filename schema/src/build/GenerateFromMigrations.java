import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/** Runs the migrations in a throw-away PostgreSQL and writes jOOQ's code for what they made. */
class GenerateFromMigrations {

    private static final List<String> SCHEMAS =
            List.of("identity", "walls", "history", "matters", "docket", "deadlines", "documents", "conflicts", "search",
            "jobs", "mail");

    public static void main(String[] arguments) throws Exception {
        Path migrations = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Path stamp = target.resolve("migrations.sha256");
        String present = digest(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(present)) {
            return;
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            Flyway.configure()
                    .dataSource(url, "postgres", "")
                    .locations("filesystem:" + migrations)
                    .defaultSchema("migrations")
                    .placeholders(java.util.Map.of("app_password", "generation-only", "jobs_password", "generation-only"))
                    .load()
                    .migrate();
            GenerationTool.generate(configuration(url, target));
        }
        Files.writeString(stamp, present);
    }

    private static Configuration configuration(String url, Path target) {
        return new Configuration()
                .withJdbc(new Jdbc().withUrl(url).withUser("postgres"))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withIncludes(".*")
                                .withSchemata(SCHEMAS.stream()
                                        .map(schema -> new SchemaMappingType().withInputSchema(schema))
                                        .toList())
                                .withForcedTypes(new ForcedType().withName("INSTANT").withIncludeTypes("timestamptz|timestamp with time zone")))
                        .withGenerate(new Generate().withRecords(true).withJavaTimeTypes(true).withComments(false).withGlobalObjectNames(true))
                        .withTarget(new Target()
                                .withPackageName("org.countersign.schema")
                                .withDirectory(target.toString())));
    }

    private static String digest(Path migrations) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (var files = Files.list(migrations)) {
            for (Path file : files.sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes());
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
