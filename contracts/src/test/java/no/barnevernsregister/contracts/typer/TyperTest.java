package no.barnevernsregister.contracts.typer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TyperTest {

    @Test
    void ider_sammenlignes_uten_hensyn_til_store_bokstaver() {
        assertThat(SakId.av("5B1F0A52-0D4E-4B7E-9C55-3F0D6E8A1B22"))
                .isEqualTo(SakId.av("5b1f0a52-0d4e-4b7e-9c55-3f0d6e8a1b22"))
                .hasToString("5b1f0a52-0d4e-4b7e-9c55-3f0d6e8a1b22");
    }

    @Test
    void vaare_ider_er_uuid_versjon_7_og_sorterer_etter_tid() {
        UUID forst = UuidV7.ny(Instant.parse("2026-01-01T00:00:00Z"));
        UUID sist = UuidV7.ny(Instant.parse("2026-01-01T00:00:00.001Z"));

        assertThat(forst.version()).isEqualTo(7);
        assertThat(forst.variant()).isEqualTo(2);
        assertThat(forst.toString()).isLessThan(sist.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"958935420", "964338531", "942110464"})
    void godtar_organisasjonsnummer_med_riktig_kontrollsiffer(String nummer) {
        assertThat(new Organisasjonsnummer(nummer)).hasToString(nummer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"958935421", "95893542", "9589354200", "95893542a", "٩٥٨٩٣٥٤٢٠", ""})
    void avviser_organisasjonsnummer_som_ikke_kan_finnes(String nummer) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Organisasjonsnummer(nummer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"301", "03011", "03O1", "٠٣٠١"})
    void avviser_kommunenummer_uten_fire_sifre(String nummer) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Kommunenummer(nummer));
    }
}
