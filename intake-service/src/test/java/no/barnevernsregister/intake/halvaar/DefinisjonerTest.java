package no.barnevernsregister.intake.halvaar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import no.barnevernsregister.intake.halvaar.definisjon.Definisjon;
import no.barnevernsregister.intake.halvaar.definisjon.Definisjoner;
import no.barnevernsregister.intake.halvaar.definisjon.UgyldigDefinisjon;
import no.barnevernsregister.intake.halvaar.skjema.Utfylling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinisjonerTest {

    private static final String DELER = "id;navn_nb;navn_nn;innledning_nb;innledning_nn\n2;M;M;i;i\n";
    private static final String PUNKTHODE =
            "id;runder;type;egenskaper;indikator;beregning;navn_nb;navn_nn;hjelp_nb;hjelp_nn\n";
    private static final String A = "2.A;2013H1-2014H2 2016H2-;heltall;flyt;;;A;A;;\n";
    private static final String REGELHODE = "id;runder;alvor;vilkar;tekst_nb;tekst_nn\n";

    @Test
    void et_punkt_kan_forsvinne_og_komme_tilbake() {
        Definisjoner alle = Utfyllinger.DEFINISJONER;
        assertThat(alle.forRunde(new Halvaar(2014, 2)).punkt("4.A3")).isPresent();
        assertThat(alle.forRunde(new Halvaar(2016, 1)).punkt("4.A3")).isEmpty();
        assertThat(alle.forRunde(new Halvaar(2016, 1)).regler())
                .noneMatch(en -> en.id().equals("R7"));
        assertThat(alle.forRunde(new Halvaar(2016, 2)).punkt("4.A3.1")).isPresent();
        assertThat(alle.forRunde(new Halvaar(2016, 2)).regler())
                .anyMatch(en -> en.id().equals("R7"));
    }

    @Test
    void indikatorene_har_teller_og_nevner() {
        Definisjon naa = Utfyllinger.DEFINISJONER.forRunde(Utfyllinger.RUNDE);
        assertThat(naa.punkter().stream().map(en -> en.indikator()).filter(en -> !en.isEmpty()))
                .containsExactlyInAnyOrder(
                        "3A teller",
                        "3A nevner",
                        "3A andel",
                        "3B teller",
                        "3B nevner",
                        "3D teller",
                        "3D nevner",
                        "3E teller",
                        "3E nevner",
                        "3F teller",
                        "3F nevner");
    }

    @Test
    void summer_og_andeler_regnes_ut() {
        Utfylling utfylling = Utfyllinger.med("3.B1=5, 3.B2=1, 3.B3=1, 3.E=2, 6.A=4, 6.B=1, 6.C=0, 6.D=1");
        assertThat(utfylling.tall(Utfyllinger.VARDO, "3.B")).contains(new BigDecimal("7"));
        assertThat(utfylling.tall(Utfyllinger.VARDO, "3.E.andel")).contains(new BigDecimal("28.6"));
        assertThat(utfylling.tall(Utfyllinger.VARDO, "6.E")).contains(new BigDecimal("2"));
        assertThat(Utfyllinger.med("3.B1=0, 3.B2=0, 3.B3=0, 3.E=0").tall(Utfyllinger.VARDO, "3.E.andel"))
                .as("ingen andel av ingen")
                .isEmpty();
        assertThat(Utfyllinger.med("3.B1=5, 3.B2=1").tall(Utfyllinger.VARDO, "3.B"))
                .as("en sum uten en del er ingen sum")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2.A;2013H1-;heltall;flyt;;;A;;;                       | halvaar/punkter.csv, linje 2: navn_nn er tom.
            2.A;2013H1-;heltal;flyt;;;A;A;;                       | halvaar/punkter.csv, linje 2: typen «heltal» finnes ikke.
            2.A;2013H1-;heltall;flyt                              | halvaar/punkter.csv, linje 2: har 4 felter, men skal ha 10.
            2.A;2013;heltall;flyt;;;A;A;;                         | halvaar/punkter.csv, linje 2: rundene «2013» skrives som 2013H1-2014H2 eller 2016H2-.
            2.A;2013H1-2014H3;heltall;flyt;;;A;A;;                | halvaar/punkter.csv, linje 2: «2014H3» er ikke et halvår som 2013H1.
            2.A;2014H1-2013H1;heltall;flyt;;;A;A;;                | halvaar/punkter.csv, linje 2: rundene 2014H1-2013H1 slutter før de begynner.
            9.A;2013H1-;heltall;flyt;;;A;A;;                      | halvaar/punkter.csv, linje 2: delen 9 finnes ikke i deler.csv.
            2.A;2013H1-;heltall;stor;;;A;A;;                      | halvaar/punkter.csv, linje 2: egenskapen «stor» finnes ikke.
            2.A;2013H1-;heltall;flyt;9Z nevner;;A;A;;             | halvaar/punkter.csv, linje 2: indikator skrives som «3A nevner».
            2.A;2013H1-;heltall;flyt;;[2.A] + 1;A;A;;             | halvaar/punkter.csv, linje 2: beregningen av 2.A leser seg selv.
            2.A;2013H1-;heltall;flyt;;[2.X];A;A;;                 | halvaar/punkter.csv, linje 2: punktet 2.X finnes ikke.
            2.A;2013H1-;heltall;flyt;;[2.X;A;A;;                  | halvaar/punkter.csv, linje 2: ventet et punkt i [ ], men fant «[».
            """)
    void en_gal_punktfil_stopper_med_fil_linje_og_grunn(String linje, String melding) {
        assertThatThrownBy(() -> Definisjoner.les(DELER, PUNKTHODE + linje, REGELHODE))
                .isInstanceOf(UgyldigDefinisjon.class)
                .hasMessage(melding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            R1;2013H1-;feil;[2.A] = 1;t;t                  | halvaar/regler.csv, linje 2: punktet 2.A finnes ikke i alle rundene.
            R1;2016H2-;streng;[2.A] = 1;t;t                | halvaar/regler.csv, linje 2: alvor er «feil» eller «advarsel».
            R1;2016H2-;feil;[2.A];t;t                      | halvaar/regler.csv, linje 2: vilkåret sammenlikner ingenting.
            R1;2016H2-;feil;[2.A] = ;t;t                   | halvaar/regler.csv, linje 2: ventet et tall, men fant slutten.
            R1;2016H2-;feil;hvis [2.A] = 1;t;t             | halvaar/regler.csv, linje 2: ventet «så», men fant slutten.
            R1;2016H2-;feil;[2.A] = 1 2;t;t                | halvaar/regler.csv, linje 2: forstår ikke «2».
            """)
    void en_gal_regelfil_stopper_med_fil_linje_og_grunn(String linje, String melding) {
        assertThatThrownBy(() -> Definisjoner.les(DELER, PUNKTHODE + A, REGELHODE + linje))
                .isInstanceOf(UgyldigDefinisjon.class)
                .hasMessage(melding);
    }

    @Test
    void samme_punkt_kan_ikke_staa_to_ganger_i_en_runde() {
        assertThatThrownBy(() -> Definisjoner.les(DELER, PUNKTHODE + A + A, REGELHODE))
                .hasMessage("halvaar/punkter.csv, linje 3: punktet 2.A finnes fra før i noen av rundene.");
    }
}
