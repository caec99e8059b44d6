package no.barnevernsregister.prikking.revisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is refused with file, row and column. */
class LeserTest {
    @TempDir
    Path mappe;

    @Test
    void leser_en_fil_med_en_tabell_og_en_med_flere() throws IOException {
        Utgivelsesfil en = les("sted,kjonn,value,status\na,x,4,\na,y,,:\n");
        assertThat(en.antall()).isEqualTo(2);
        assertThat(en.dimensjoner()).containsExactly("sted", "kjonn");

        Utgivelsesfil flere = les("table,sted,alder,value,status\nsted,a,ALLE,4,\nfylke*alder,F,u,,:\n");
        assertThat(flere.tabeller())
                .containsExactly(
                        new Utgivelsesfil.Tabell("sted", Set.of("sted")),
                        new Utgivelsesfil.Tabell("fylke*alder", Set.of("sted", "alder")));
    }

    @Test
    void feil_har_fil_rad_og_kolonne() throws IOException {
        avvist("sted,value,status\na,4,\nb,-1,\n", "p.csv, row 3, column value: a whole number");
        avvist("sted,value,status\na,4\n", "p.csv, row 2: 2 fields, the header has 3");
        avvist("sted,value,status\na,4,\na,5,\n", "p.csv, row 3: the cell [a] is given twice");
        avvist("sted,value,status\n,4,\n", "p.csv, row 2, column sted: the code is missing");
        avvist("sted,value,status\n\"a\",4,\n", "p.csv, row 2: quotes");
        avvist("sted,status,value\na,,4\n", "value and status must be the last columns");
        avvist("sted,value\na,4\n", "no column status");
        avvist("sted,sted,value,status\na,a,4,\n", "two columns have the same name");
        avvist("table,sted,value,status\nby,a,4,\n", "row 2, column table: the table by names by");
        avvist("table,sted,alder,value,status\nsted,a,u,4,\n", "row 2: The row [a, u] is of a table without alder");
        avvist("", "empty, a header was expected");
        assertThatThrownBy(() -> Utgivelsesleser.les(mappe.resolve("ingen.csv"), List.of(), Map.of()))
                .hasMessageContaining("ingen.csv: no such file");
        Files.write(mappe.resolve("p.csv"), "sted,value,status\n\u00e5,4,\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Utgivelsesleser.les(mappe.resolve("p.csv"), List.of(), Map.of()))
                .hasMessageContaining("not UTF-8");
        Files.writeString(mappe.resolve("p.csv"), "sted,kjonn,alder,value,status\na,x,u,4,\n");
        assertThatThrownBy(() -> Utgivelsesleser.les(
                        mappe.resolve("p.csv"), List.of(Set.of("sted", "kjonn"), Set.of("sted", "alder")), Map.of()))
                .hasMessageContaining("row 2: the cell [a, x, u] is in none of the tables");
    }

    @Test
    void leser_rater_og_nevnere() throws IOException {
        Path rater = Files.writeString(mappe.resolve("r.csv"), "sted,kjonn,value,status\na,x,1.5,\na,y,,:\n");
        Path nevnere = Files.writeString(mappe.resolve("n.csv"), "sted,value\na,2000\n");

        Ratetabell tabell = Rateleser.les(rater, 1000, 1, Optional.of(nevnere), List.of());
        assertThat(tabell.rader()).hasSize(1);
        assertThat(tabell.nevnere()).isEqualTo(Map.of(List.of("a"), 2000L));

        Files.writeString(rater, "sted,value\na,\n b,1\nc,lav\n");
        assertThatThrownBy(() -> Rateleser.les(rater, 1000, 1, Optional.empty(), List.of()))
                .hasMessageContaining("r.csv, row 4, column value: a rate");
        Files.writeString(rater, "sted,value\na,1.0\n");
        Files.writeString(nevnere, "by,value\na,2000\n");
        assertThatThrownBy(() -> Rateleser.les(rater, 1000, 1, Optional.of(nevnere), List.of()))
                .hasMessageContaining("depends on by, which the rates do not have");
    }

    private Utgivelsesfil les(String tekst) throws IOException {
        return Utgivelsesleser.les(
                Files.writeString(mappe.resolve("p.csv"), tekst), List.of(), Map.of("fylke", "sted"));
    }

    private void avvist(String tekst, String grunn) {
        assertThatThrownBy(() -> les(tekst))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(grunn);
    }
}
