package no.barnevernsregister.local.generator.kostra;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.xml.XmlDokument;
import no.barnevernsregister.contracts.xml.XsdValidering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UttrekksgeneratorTest {

    private static final Pattern NUMMER = Pattern.compile("Fodselsnummer=\"([0-9]{11})\"");

    private static String fil(int aar, long fro, int klienter, double feil) throws IOException {
        var ut = new ByteArrayOutputStream();
        new Uttrekksgenerator(aar, fro, feil)
                .skriv(Kommuner.finn(Kommunenummer.av("3401")).orElseThrow(), klienter, ut);
        return ut.toString(ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026})
    void filen_folger_skjemaet_og_har_saa_mange_klienter_som_bestilt(int aar) throws IOException {
        String fil = fil(aar, 3, 300, 0);

        assertThat(XsdValidering.kostra15f().valider(XmlDokument.les(fil.getBytes(ISO_8859_1))))
                .isEmpty();
        assertThat(fil.split("<Individ ", -1)).hasSize(301);
        assertThat(fil).contains("Versjon=\"" + aar + "\"", "Kommunenummer=\"3401\"");
    }

    @Test
    void ingen_klienter_deler_nummer_og_ingen_nummer_kan_tilhoere_et_menneske() throws IOException {
        Set<String> numre = NUMMER.matcher(fil(2025, 3, 2_000, 0))
                .results()
                .map(treff -> treff.group(1))
                .collect(Collectors.toSet());

        assertThat(numre).hasSize(2_000).allSatisfy(nummer -> {
            assertThat(new Fodselsnummer(nummer).harKontrollsifre()).isTrue();
            assertThat(Integer.parseInt(nummer.substring(2, 4))).isBetween(81, 92);
        });
    }

    @Test
    void samme_fro_gir_samme_fil() throws IOException {
        assertThat(fil(2025, 3, 50, 0.3)).isEqualTo(fil(2025, 3, 50, 0.3)).isNotEqualTo(fil(2025, 4, 50, 0.3));
    }

    @ParameterizedTest
    @EnumSource(Klientfeil.class)
    void hver_feil_kan_gjores_i_en_klient(Klientfeil feil) throws IOException {
        String klient = Arrays.stream(fil(2025, 3, 40, 0).split("(?=  <Individ )", -1))
                .filter(en -> en.contains("<Melding"))
                .findFirst()
                .orElseThrow();

        assertThat(feil.gjor(klient)).isNotEqualTo(klient);
    }
}
