package no.barnevernsregister.validation.kostra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import org.junit.jupiter.api.Test;

/** The yearly extract that register-service writes, held up against the rules of the one that municipalities send. */
class RegisteruttrekkTest {

    private static final Path FIL = Path.of("../register-service/src/test/resources/uttrekk/kostra15f-2025-5634.xml");

    @Test
    void registerets_eget_uttrekk_kan_leses_og_har_ingen_feil() throws IOException {
        try (InputStream fil = Files.newInputStream(FIL)) {
            Filrapport rapport = new Kostrakontroll(1, feilet -> {
                        throw new AssertionError(feilet);
                    })
                    .kontroller(fil, new Runde(2025, "563400"), Klientmottaker.INGEN);

            assertThat(rapport.klienter()).isEqualTo(2);
            assertThat(rapport.avvist()).isFalse();
            assertThat(rapport.rapport().funn())
                    .as("en ufødt har ikke noe nummer å kontrollere")
                    .extracting(Funn::regelId)
                    .containsExactly("Individ 11");
            assertThat(rapport.rapport().alvorlighet()).isEqualTo(Alvorlighet.WARNING);
        }
    }
}
