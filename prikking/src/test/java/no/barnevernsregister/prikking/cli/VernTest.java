package no.barnevernsregister.prikking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VernTest {
    private static final String CELLER =
            "kommune,kjonn,antall,barn\nK1,a,20,20\nK1,b,2,2\nK2,a,30,30\nK2,b,31,31\nK3,a,40,2\nK3,b,41,41\n";
    private static final String GEO = "kommune,fylke\nK1,F1\nK2,F1\nK3,F2\n";

    @TempDir
    Path mappe;

    private final ByteArrayOutputStream feil = new ByteArrayOutputStream();

    @BeforeEach
    void skriv() throws IOException {
        fil("celler.csv", CELLER);
        fil("geo.csv", GEO);
    }

    @Test
    void skriver_publisert_fil_sertifikat_og_rapport() throws IOException {
        assertThat(prikk()).isZero();
        assertThat(lest("ut.csv"))
                .startsWith("kommune,kjonn,value,status\nALLE,ALLE,164,\n")
                .contains("K1,b,,:\n");
        assertThat(lest("bevis.json"))
                .containsPattern("\"published\": \"[0-9a-f]{64}\"")
                .contains("\"z\": ");
        assertThat(lest("rapport.json"))
                .contains(
                        "\"primary\": 1",
                        "\"secondary\": ",
                        "\"levels\"",
                        "\"seconds\"",
                        "\"peakHeapMegabytes\"",
                        "\"seed\"");
    }

    @Test
    void samme_bytes_pa_stokket_inndata() throws IOException {
        prikk();
        String ut = lest("ut.csv");
        String bevis = lest("bevis.json");
        List<String> linjer = new ArrayList<>(CELLER.lines().skip(1).toList());
        Collections.shuffle(linjer, new Random(5));
        fil("celler.csv", "kommune,kjonn,antall,barn\n" + String.join("\n", linjer) + "\n");

        prikk();

        assertThat(lest("ut.csv")).isEqualTo(ut);
        assertThat(lest("bevis.json")).isEqualTo(bevis);
    }

    @Test
    void flere_tabeller_far_en_kolonne_som_sier_hvilken() throws IOException {
        assertThat(prikk("--tables", "kommune;fylke*kjonn")).isZero();
        assertThat(lest("ut.csv"))
                .startsWith("table,kommune,kjonn,value,status\nkommune,ALLE,ALLE,")
                .contains("\nfylke*kjonn,F1,a,")
                .doesNotContain("fylke*kjonn,K1");
    }

    @Test
    void barn_er_det_som_telles_mot_terskelen() throws IOException {
        assertThat(prikk("--children", "barn")).isZero();
        assertThat(lest("ut.csv")).contains("K3,a,,:\n");
        assertThat(lest("rapport.json")).contains("\"primary\": 2,");
    }

    @Test
    void ar_i_blokker_har_ingen_total() throws IOException {
        fil("celler.csv", "kommune,kjonn,aar,antall\nK1,a,2024,2\nK2,a,2024,9\nK3,b,2025,8\nK1,b,2025,7\n");

        assertThat(prikk("--block", "aar")).isZero();
        assertThat(lest("ut.csv"))
                .startsWith("kommune,kjonn,aar,value,status\n")
                .doesNotContain("ALLE,ALLE,ALLE");
    }

    @Test
    void unntak_som_avslorer_andre_gir_kode_3() throws IOException {
        fil("unntak.csv", "kommune,kjonn,reason,owner,date\nK1,b,samtykke,leder,2026-11-24\n");
        assertThat(prikk("--exempt", mappe.resolve("unntak.csv").toString())).isZero();
        assertThat(lest("ut.csv")).contains("K1,b,2,\n");

        fil(
                "unntak.csv",
                "kommune,kjonn,reason,owner,date\nK1,a,statistikk,leder,2026-11-24\n,ALLE,statistikk,leder,2026-11-24\n");
        assertThat(prikk("--exempt", mappe.resolve("unntak.csv").toString())).isEqualTo(3);
        assertThat(sagt()).contains("derivable");
    }

    @Test
    void tidligere_utgivelse_leses() throws IOException {
        prikk();
        Files.move(mappe.resolve("ut.csv"), mappe.resolve("for.csv"));
        fil("celler.csv", CELLER.replace("K2,a,30,30", "K2,a,31,31"));

        assertThat(prikk("--known", mappe.resolve("for.csv").toString())).isZero();
        assertThat(lest("ut.csv")).contains("K2,a,,:\n");
    }

    @Test
    void feil_i_inndata_sies_med_fil_rad_og_kolonne() throws IOException {
        fil("celler.csv", CELLER.replace("K2,a,30", "K2,a,-1"));
        assertThat(prikk()).isEqualTo(2);
        assertThat(sagt())
                .contains("celler.csv, row 4, column antall: a whole number of zero or more was expected, not \"-1\".");

        fil("celler.csv", CELLER.replace("K2,a", "K9,a"));
        assertThat(prikk()).isEqualTo(2);
        assertThat(sagt()).contains("celler.csv, row 4, column kommune: the code K9 is in no hierarchy of kommune.");

        fil("celler.csv", CELLER.replace("K2,a", "F1,a"));
        assertThat(prikk()).isEqualTo(2);
        assertThat(sagt()).contains("celler.csv, row 4, column kommune: F1 is a total; totals are summed, not given.");

        fil("celler.csv", CELLER.replace("K2,a", "K1,a"));
        assertThat(prikk()).isEqualTo(2);
        assertThat(sagt()).contains("row 4, column kommune: the cell [K1, a] is already in row 2.");

        fil("celler.csv", CELLER);
        fil("geo.csv", GEO.replace("K2,F1", "K2,"));
        assertThat(prikk()).isEqualTo(2);
        assertThat(sagt()).contains("geo.csv, row 3, column fylke: the level is missing.");
    }

    @Test
    void ukjente_valg_og_navn_nektes() {
        assertThat(prikk("--bredde", "3")).isEqualTo(2);
        assertThat(sagt()).contains("Unknown option --bredde of protect; it takes ");
        assertThat(prikk("--zeros", "KANSKJE")).isEqualTo(2);
        assertThat(sagt()).contains("--zeros cannot be KANSKJE; it is one of [SHOW, HIDE, BLUR].");
        assertThat(prikk("--threshold", "0")).isEqualTo(2);
        assertThat(sagt()).contains("--threshold must be a whole number of 1 or more, not 0.");
        assertThat(prikk("--insiders", "naboer")).isEqualTo(2);
        assertThat(sagt()).contains("--insiders is the name of a dimension in a table or enslige, not naboer.");
        assertThat(prikk("--tables", "kommune*alder")).isEqualTo(2);
        assertThat(sagt()).contains("no column alder; it has kommune, kjonn, antall, barn.");
    }

    private int prikk(String... mer) {
        List<String> ord = new ArrayList<>(List.of(
                "protect",
                "--cells",
                sti("celler.csv"),
                "--count",
                "antall",
                "--hierarchy",
                "kommune=" + sti("geo.csv") + ":kommune>fylke",
                "--out",
                sti("ut.csv"),
                "--certificate",
                sti("bevis.json"),
                "--report",
                sti("rapport.json")));
        if (!List.of(mer).contains("--tables")) {
            ord.addAll(List.of("--tables", "kommune*kjonn"));
        }
        ord.addAll(Arrays.asList(mer));
        feil.reset();
        PrintStream for_ = System.err;
        System.setErr(new PrintStream(feil, true, StandardCharsets.UTF_8));
        try {
            return Prikking.kjor(ord.toArray(String[]::new));
        } finally {
            System.setErr(for_);
        }
    }

    private String sagt() {
        return feil.toString(StandardCharsets.UTF_8);
    }

    private String sti(String fil) {
        return mappe.resolve(fil).toString();
    }

    private void fil(String navn, String tekst) throws IOException {
        Files.writeString(mappe.resolve(navn), tekst);
    }

    private String lest(String navn) throws IOException {
        return Files.readString(mappe.resolve(navn));
    }
}
