package no.barnevernsregister.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.barnevernsregister.register.identitet.Personer;
import no.barnevernsregister.register.innsyn.infra.InnsynResource;
import no.barnevernsregister.register.sletting.infra.SlettingResource;
import org.junit.jupiter.api.Test;

/** No person can be looked up but by insight: walks every endpoint and every query. */
class OppslagTest {

    /** Packages that may go from a number or a pseudonym to what is held: insight, erasure, and the vault itself. */
    private static final List<String> KAN_SLAA_OPP = List.of(
            "no.barnevernsregister.register.innsyn.",
            "no.barnevernsregister.register.identitet.",
            "no.barnevernsregister.register.sletting.");

    /** Endpoints that are told whom it is about: insight, and erasure, which gives nothing about the person. */
    private static final Set<Class<?>> KAN_SPORRES = Set.of(InnsynResource.class, SlettingResource.class);

    /** What an endpoint may be asked for by; all else must be thought through and put here. */
    private static final Set<String> UFARLIGE_FELTER = Set.of(
            "bydeler",
            "formaal",
            "hjemmel",
            "lang",
            "format",
            "periode",
            "perioder",
            "aar",
            "kutt",
            "kommune",
            "bydel",
            "telling",
            "tellinger",
            "id",
            "fra",
            "til",
            "cursor",
            "prosjekt",
            "navn",
            "slag");

    /** A column that stands for a person, compared with something that a caller gave. */
    private static final Pattern PER_PERSON = Pattern.compile(
            "(?is)\\b(barn|pseudonym|fodselsnummer|duf|nummer|avtrykk)\\s*(=|IN|LIKE|~|<>|IS NOT DISTINCT FROM)\\s*(ANY\\s*)?\\(?\\s*"
                    + "(\\?|:[a-z]|\\$[0-9]|'|\u0001)");

    private static final JavaClasses KLASSER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.barnevernsregister.register");

    @Test
    void ingen_sporring_velger_ut_en_person_utenfor_innsynet() throws Exception {
        List<String> funnet = new ArrayList<>();
        List<String> tillatte = new ArrayList<>();
        Klassefiler.tekster(klassemappe())
                .forEach((klasse, tekster) -> tekster.stream()
                        .filter(tekst -> PER_PERSON.matcher(tekst).find())
                        .forEach(tekst -> (KAN_SLAA_OPP.stream().anyMatch(klasse::startsWith) ? tillatte : funnet)
                                .add(klasse + ": " + tekst)));
        assertThat(funnet).isEmpty();
        assertThat(tillatte).as("prøven ser innsynets egne spørringer").anyMatch(en -> en.contains("innsyn"));
    }

    @Test
    void ingen_funksjon_i_databasen_velger_ut_en_person_utenfor_hvelvet() throws Exception {
        Pattern parameter = Pattern.compile(
                "(?i)\\b(p\\.)?(barn|pseudonym)\\s*(=|IN)\\s*(ANY\\s*)?\\(?\\s*(\\$|[a-z_]*person|nytt|slaget|hvem)");
        try (Stream<Path> filer = Files.list(klassemappe().resolve("db/migration"))) {
            for (Path fil : filer.toList()) {
                String sql = Files.readString(fil).replaceAll("(?s)CREATE FUNCTION identitet\\..*?\\$\\$;", "");
                assertThat(parameter.matcher(sql).find())
                        .as(fil.getFileName().toString())
                        .isFalse();
            }
        }
    }

    @Test
    void proven_kjenner_et_oppslag_naar_den_ser_det() {
        for (String oppslag : List.of(
                "SELECT * FROM personalia WHERE barn = ?",
                "SELECT * FROM personalia p WHERE p.barn IN (?, ?)",
                "SELECT * FROM revisjon WHERE barn = ANY (?)",
                "SELECT 1 FROM personalia WHERE barn LIKE 'k1:%'",
                "SELECT * FROM personalia WHERE barn = '\u0001'",
                "SELECT * FROM identitet.person WHERE pseudonym = ?")) {
            assertThat(PER_PERSON.matcher(oppslag).find()).as(oppslag).isTrue();
        }
        for (String telling : List.of(
                "SELECT count(DISTINCT barn) FROM talt",
                "JOIN personalia a ON a.barn = b.barn",
                "SELECT * FROM personalia WHERE sak_nr = ?")) {
            assertThat(PER_PERSON.matcher(telling).find()).as(telling).isFalse();
        }
    }

    @Test
    void bare_innsyn_og_sletting_spor_hvelvet_etter_en_person() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages("..register.innsyn..", "..register.identitet..", "..register.sletting..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Personer.class)
                .check(KLASSER);
    }

    @Test
    void ingen_andre_endepunkter_kan_sporres_om_en_person() {
        List<String> mistenkelige = new ArrayList<>();
        List<String> tatt = new ArrayList<>();
        endepunkter().forEach(metode -> {
            tatt.add(metode.getDeclaringClass().getSimpleName());
            if (!KAN_SPORRES.contains(metode.getDeclaringClass())) {
                for (Parameter en : metode.getParameters()) {
                    mistenkelige.addAll(mistenkelige(metode, en));
                }
            }
        });
        assertThat(mistenkelige).isEmpty();
        assertThat(tatt).contains("InnsynResource");
    }

    private static List<String> mistenkelige(Method metode, Parameter en) {
        if (en.isAnnotationPresent(Context.class)) {
            return List.of();
        }
        String sted = metode.getDeclaringClass().getSimpleName() + "." + metode.getName() + ": ";
        if (en.isAnnotationPresent(QueryParam.class) || en.isAnnotationPresent(PathParam.class)) {
            String navn = en.isAnnotationPresent(QueryParam.class)
                    ? en.getAnnotation(QueryParam.class).value()
                    : en.getAnnotation(PathParam.class).value();
            return UFARLIGE_FELTER.contains(navn) ? List.of() : List.of(sted + navn);
        }
        if (!en.getType().isRecord()) {
            return List.of(sted + "innhold av type " + en.getType().getSimpleName());
        }
        return Arrays.stream(en.getType().getRecordComponents())
                .map(RecordComponent::getName)
                .filter(navn -> !UFARLIGE_FELTER.contains(navn))
                .map(navn -> sted + navn)
                .toList();
    }

    private static Stream<Method> endepunkter() {
        return KLASSER.stream()
                .filter(en -> en.isAnnotatedWith(jakarta.ws.rs.Path.class))
                .flatMap(en -> Arrays.stream(en.reflect().getDeclaredMethods()))
                .filter(en -> Arrays.stream(en.getAnnotations())
                        .anyMatch(merke -> merke.annotationType().isAnnotationPresent(HttpMethod.class)));
    }

    private static Path klassemappe() throws URISyntaxException {
        return Path.of(Personer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
