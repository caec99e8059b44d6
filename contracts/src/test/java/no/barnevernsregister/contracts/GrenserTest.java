package no.barnevernsregister.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import no.barnevernsregister.contracts.xml.SikkerXml;

@AnalyzeClasses(packages = "no.barnevernsregister.contracts", importOptions = ImportOption.DoNotIncludeTests.class)
class GrenserTest {

    @ArchTest
    static final ArchRule kjenner_ikke_noe_rammeverk = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "org.apache.kafka..", "org.eclipse..");

    @ArchTest
    static final ArchRule bare_en_klasse_lager_xml_fabrikker = noClasses()
            .that()
            .doNotBelongToAnyOf(SikkerXml.class)
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    ".*(XMLInputFactory|XMLOutputFactory|SchemaFactory|SAXParserFactory|DocumentBuilderFactory|TransformerFactory|XPathFactory)");

    @ArchTest
    static final ArchRule bare_xml_og_identitet_rorer_sifrene_i_et_fodselsnummer = noClasses()
            .that()
            .resideOutsideOfPackages("..contracts.identitet..", "..contracts.xml..")
            .should()
            .callMethod(no.barnevernsregister.contracts.identitet.Fodselsnummer.class, "klartekst");
}
