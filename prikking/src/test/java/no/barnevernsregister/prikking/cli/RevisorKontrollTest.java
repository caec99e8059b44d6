package no.barnevernsregister.prikking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.barnevernsregister.prikking.revisor.Bevisfil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisorKontrollTest {
    private static final String RADER = """
            sted,kjonn,value,status
            a,x,,:
            a,y,,:
            a,ALLE,20,
            b,x,,:
            b,y,,:
            b,ALLE,20,
            c,x,7,
            c,y,8,
            c,ALLE,15,
            ALLE,x,27,
            ALLE,y,28,
            ALLE,ALLE,55,
            """;

    @TempDir
    Path mappe;

    @Test
    void audit_gir_0_3_eller_2() throws IOException {
        Path trygg = skriv("t.csv", RADER);
        Path lekk = skriv("l.csv", RADER.replace("a,x,,:", "a,x,4,"));
        Path feil = skriv("f.csv", RADER.replace("c,x,7,", "c,x,sju,"));
        Path rapport = mappe.resolve("r.json");

        assertThat(kjor("audit", "--published", trygg)).isZero();
        assertThat(kjor("audit", "--published", trygg, "--width", "3", "--lower-bound", "1"))
                .isZero();
        assertThat(kjor("audit", "--published", lekk, "--report", rapport)).isEqualTo(3);
        assertThat(Files.readString(rapport))
                .contains("\"approved\": false", "\"check\": \"A1\"", "\"derivation\": [{");
        assertThat(kjor("audit", "--published", trygg, "--published", lekk)).isEqualTo(3);
        assertThat(kjor("audit", "--published", trygg, "--known", lekk)).isEqualTo(3);
        assertThat(kjor("audit", "--published", trygg, "--insiders", "sted")).isEqualTo(3);
        assertThat(kjor("audit", "--published", feil)).isEqualTo(2);
        assertThat(kjor("audit", "--published", trygg, "--width", "bred")).isEqualTo(2);
        assertThat(kjor("audit", "--published", trygg, "--insiders", "by")).isEqualTo(2);
        assertThat(kjor("audit")).isEqualTo(2);
    }

    @Test
    void audit_leser_rater() throws IOException {
        Path trygg = skriv("t.csv", RADER);
        Path rater = skriv("r.csv", "sted,kjonn,value\na,x,10.0\n");
        Path folk = skriv("n.csv", "sted,value\na,900\n");

        assertThat(kjor("audit", "--published", trygg, "--rates", rater + ":1000:1", "--population", folk))
                .isEqualTo(3);
        assertThat(kjor("audit", "--published", trygg, "--rates", rater + ":1000:1", "--denominator", "sted"))
                .isZero();
        assertThat(kjor("audit", "--published", trygg, "--rates", rater)).isEqualTo(2);
    }

    @Test
    void verify_regner_beviset_og_hashen() throws IOException {
        Path fil = skriv("t.csv", RADER);
        Path bevis = skriv("c.json", bevis(Bevisfil.hash(fil), 1));

        assertThat(kjor("verify", "--certificate", bevis, "--published", fil)).isZero();
        skriv("c.json", bevis(Bevisfil.hash(fil), 2));
        assertThat(kjor("verify", "--certificate", bevis, "--published", fil)).isEqualTo(3);
        skriv("c.json", bevis("0".repeat(64), 1));
        assertThat(kjor("verify", "--certificate", bevis, "--published", fil)).isEqualTo(3);
        skriv("c.json", "{");
        var feil = new ByteArrayOutputStream();
        PrintStream for_ = System.err;
        System.setErr(new PrintStream(feil, true, StandardCharsets.UTF_8));
        try {
            assertThat(kjor("verify", "--certificate", bevis, "--published", fil))
                    .isEqualTo(2);
        } finally {
            System.setErr(for_);
        }
        assertThat(feil.toString(StandardCharsets.UTF_8)).contains("c.json: JSON, line 1, column 2");
    }

    private static String bevis(String hash, int z) {
        return """
                {"published": "%s", "change": [{"cell": ["a", "x"], "z": %d}, {"cell": ["a", "y"], "z": -1},
                  {"cell": ["b", "x"], "z": -1}, {"cell": ["b", "y"], "z": 1}]}
                """.formatted(hash, z);
    }

    private Path skriv(String navn, String tekst) throws IOException {
        return Files.writeString(mappe.resolve(navn), tekst);
    }

    private static int kjor(Object... ord) {
        return Prikking.kjor(java.util.Arrays.stream(ord).map(Object::toString).toArray(String[]::new));
    }
}
