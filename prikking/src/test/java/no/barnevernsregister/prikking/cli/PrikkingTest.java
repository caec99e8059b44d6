package no.barnevernsregister.prikking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrikkingTest {
    private static final String MAPPE = "src/test/resources/suppression/";
    private static final String GEO = "kommune=" + MAPPE + "geo_small.csv:kommune>fylke";

    @TempDir
    Path ut;

    @Test
    void prikket_fil_godtas_og_en_vist_celle_avvises() throws IOException {
        assertThat(prikk(MAPPE + "inner_small.csv")).isZero();
        assertThat(verify()).isZero();
        assertThat(audit()).isZero();

        Path fil = ut.resolve("p.csv");
        Files.writeString(fil, Files.readString(fil).replaceFirst(",,:", ",9,"));

        assertThat(verify()).isEqualTo(3);
        assertThat(audit()).isEqualTo(3);
    }

    @Test
    void ukjent_valg_og_negativt_antall_avvises() throws IOException {
        Path celler = Files.writeString(ut.resolve("c.csv"), "kommune,kjonn,alder,antall\nK0001,G,00-02,-1\n");

        assertThat(prikk(celler.toString())).isEqualTo(2);
        assertThat(Prikking.kjor(new String[] {"protect", "--bredde", "3"})).isEqualTo(2);
    }

    private int prikk(String celler) {
        return Prikking.kjor(new String[] {
            "protect",
            "--cells",
            celler,
            "--count",
            "antall",
            "--hierarchy",
            GEO,
            "--tables",
            "kommune*kjonn*alder",
            "--out",
            ut.resolve("p.csv").toString(),
            "--certificate",
            ut.resolve("c.json").toString(),
            "--report",
            ut.resolve("r.json").toString()
        });
    }

    private int verify() {
        return Prikking.kjor(new String[] {
            "verify",
            "--certificate",
            ut.resolve("c.json").toString(),
            "--published",
            ut.resolve("p.csv").toString(),
            "--hierarchy",
            GEO
        });
    }

    private int audit() {
        return Prikking.kjor(
                new String[] {"audit", "--published", ut.resolve("p.csv").toString(), "--hierarchy", GEO});
    }
}
