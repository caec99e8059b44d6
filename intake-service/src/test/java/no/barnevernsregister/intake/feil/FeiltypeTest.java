package no.barnevernsregister.intake.feil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeiltypeTest {

    /** A kind as the code writes it: beside the sentence of the refusal, or as a whole type. */
    private static final List<Pattern> SLAG = List.of(
            Pattern.compile("krev\\(neste[^;]*?\"([a-z][a-z0-9-]*)\",\\s*\"[A-ZÆØÅ]"),
            Pattern.compile("new UgyldigInnsending\\(\\s*\"([a-z0-9-]+)\""),
            Pattern.compile("barnevernsregisteret\\.test/feil/([a-z0-9-]+)"));

    @Test
    void hvert_slag_som_koden_kan_gi_har_en_side() throws IOException {
        Set<String> slag = new TreeSet<>();
        try (Stream<Path> filer = Files.walk(Path.of("src/main/java"))) {
            for (Path fil : filer.filter(en -> en.toString().endsWith(".java")).toList()) {
                String kode = Files.readString(fil);
                SLAG.forEach(monster -> monster.matcher(kode).results().forEach(treff -> slag.add(treff.group(1))));
            }
        }

        assertThat(slag).contains("ulesbar-xml", "feil-rot", "ugyldig-fil", "feil-koding", "ugyldig-parameter");
        assertThat(slag).allSatisfy(ett -> assertThat(Feiltype.av(ett)).as(ett).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Feiltype.class)
    void hvert_slag_sier_hva_som_er_galt_og_hva_en_gjor_paa_begge_maalformer(Feiltype feil) {
        assertThat(feil.status()).isBetween(400, 599);
        assertThat(feil.slag()).matches("[a-z]+(-[a-z]+)*");
        for (String setning : List.of(
                feil.hva().nb(),
                feil.hva().nn(),
                feil.gjorDette().nb(),
                feil.gjorDette().nn())) {
            assertThat(setning).matches("(?s)[A-ZÆØÅ].*[.…}]$").hasSizeGreaterThan(20);
        }
    }
}
