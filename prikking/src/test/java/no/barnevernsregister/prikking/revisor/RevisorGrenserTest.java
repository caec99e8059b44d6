package no.barnevernsregister.prikking.revisor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "no.barnevernsregister.prikking", importOptions = ImportOption.DoNotIncludeTests.class)
class RevisorGrenserTest {
    @ArchTest
    static final ArchRule revisoren_kjenner_ikke_prikkeren = classes()
            .that()
            .resideInAPackage("..revisor..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("no.barnevernsregister.prikking.revisor", "java..", "org.ojalgo..", "org.jspecify..");

    @ArchTest
    static final ArchRule prikkeren_kjenner_ikke_revisoren = noClasses()
            .that()
            .resideOutsideOfPackages("..revisor..", "..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..revisor..");
}
