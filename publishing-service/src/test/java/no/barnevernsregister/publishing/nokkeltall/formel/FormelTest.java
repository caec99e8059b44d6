package no.barnevernsregister.publishing.nokkeltall.formel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormelTest {

    private static final Formelordliste ORD = new Formelordliste() {
        @Override
        public boolean harTelling(String id) {
            return id.equals("barn");
        }

        @Override
        public boolean harKategori(String telling, String kode) {
            return kode.equals("3_til_6_mnd") || kode.equals("1-2");
        }

        @Override
        public boolean harAlder(String telling, Alder alder) {
            return alder == Alder.FRA_0_TIL_17;
        }

        @Override
        public boolean harSerie(String id) {
            return id.equals("netto_244");
        }
    };

    @Test
    void leser_tellinger_med_kategori_og_alder() {
        assertThat(Formelleser.les("antall(barn, kategori=1-2, alder=0-17)", ORD))
                .isEqualTo(new Formel.Antall("barn", Optional.of("1-2"), Optional.of(Alder.FRA_0_TIL_17)));
        assertThat(Formelleser.les("antall(barn,kategori=3_til_6_mnd)", ORD))
                .isEqualTo(new Formel.Antall("barn", Optional.of("3_til_6_mnd"), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 + 2 * 3; 7",
                "(1 + 2) * 3; 9",
                "10 - 2 - 3; 5",
                "12 / 3 / 2; 2",
                "1.5 * 4; 6",
                "antall(barn) / befolkning(0-17) * 1000; 40",
                "serie(netto_244) * 2; 14",
            })
    void regner_fra_venstre_med_gange_og_dele_forst(String formel, BigDecimal svar) {
        assertThat(regn(formel, Svar.av(8)))
                .isInstanceOfSatisfying(
                        Svar.Tall.class, tall -> assertThat(tall.verdi()).isEqualByComparingTo(svar));
    }

    @Test
    void en_skjult_del_skjuler_svaret_uansett_hva_det_andre_er() {
        assertThat(regn("antall(barn) / befolkning(0-17) * 1000", new Svar.Skjult()))
                .isEqualTo(new Svar.Skjult());
        assertThat(regn("antall(barn) * 0", new Svar.Skjult())).isEqualTo(new Svar.Skjult());
        assertThat(regn("antall(barn) / 0", new Svar.Skjult())).isEqualTo(new Svar.Skjult());
    }

    @Test
    void en_nevner_som_er_null_gir_uaktuelt_og_en_serie_som_mangler_gir_mangler() {
        assertThat(regn("7 / antall(barn)", Svar.av(0))).isEqualTo(new Svar.Uaktuelt());
        assertThat(regn("7 / antall(barn)", new Svar.Mangler())).isEqualTo(new Svar.Mangler());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "antall(bern); 8; tellingen «bern» er ikke i katalogen",
                "antall(barn, kategori=x); 23; har ikke kategorien «x»",
                "antall(barn, alder=0-24); 20; ikke publisert for aldersgruppen «0-24»",
                "antall(barn, alder=0-99); 20; er ikke en aldersgruppe",
                "antall(barn, kjonn=1); 14; ventet kategori eller alder",
                "serie(brutto); 7; serien «brutto» er ikke i katalogen",
                "befolkning(ALLE); 12; befolkningen er kjent for 0 til 24 år",
                "sum(barn); 1; er ikke en funksjon",
                "antall(barn; 12; ventet «)», men fant slutten",
                "1 + ; 4; ventet et tall",
                "1 2; 3; ventet et regnetegn",
                "1 ^ 2; 3; hører ikke til i en formel",
                "1.2.3; 1; er ikke et tall",
            })
    void avviser_en_gal_formel_med_plass_og_grunn(String formel, int kolonne, String grunn) {
        assertThatExceptionOfType(Formelfeil.class)
                .isThrownBy(() -> Formelleser.les(formel, ORD))
                .withMessageContaining(grunn)
                .satisfies(feil -> assertThat(feil.kolonne()).isEqualTo(kolonne));
    }

    private static Svar regn(String formel, Svar antall) {
        Map<String, Svar> serier = Map.of("netto_244", Svar.av(7));
        return Formelregning.regn(Formelleser.les(formel, ORD), new Formelregning.Kilde() {
            @Override
            public Svar antall(Formel.Antall en) {
                return antall;
            }

            @Override
            public Svar befolkning(Formel.Befolkning en) {
                return Svar.av(200);
            }

            @Override
            public Svar serie(Formel.Serie en) {
                return serier.getOrDefault(en.id(), new Svar.Mangler());
            }
        });
    }
}
