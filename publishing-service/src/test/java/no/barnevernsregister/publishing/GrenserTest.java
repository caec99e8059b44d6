package no.barnevernsregister.publishing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.SQLException;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;

@AnalyzeClasses(packages = "no.barnevernsregister.publishing", importOptions = ImportOption.DoNotIncludeTests.class)
class GrenserTest {

    @ArchTest
    static final ArchRule domenet_kjenner_ikke_rammeverk_sql_kafka_eller_json = noClasses()
            .that()
            .resideOutsideOfPackage("..infra..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "io..",
                            "jakarta..",
                            "org.eclipse..",
                            "org.apache..",
                            "com.fasterxml..",
                            "java.sql..",
                            "javax.sql..")
                    .and(not(type(SQLException.class))))
            .because(
                    "domain packages import the JDK and contracts; a fault of the database passes through them unread");

    @ArchTest
    static final ArchRule ingen_ser_sifrene_i_et_fodselsnummer =
            noClasses().should().callMethod(Fodselsnummer.class, "klartekst");

    @ArchTest
    static final ArchRule det_offentlige_rorer_ikke_raatall_eller_utgivelsesjobbens_database = noClasses()
            .that()
            .resideInAnyPackage("..publishing.tabell..", "..publishing.katalog..", "..publishing.side..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..publishing.utgivelse.infra..", "..publishing.skjerming..");
}
