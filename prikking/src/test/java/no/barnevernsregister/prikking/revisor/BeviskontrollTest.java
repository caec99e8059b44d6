package no.barnevernsregister.prikking.revisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BeviskontrollTest {
    private static final String HASH = "0".repeat(64);
    private static final String RADER =
            "a,x,: a,y,: a,ALLE,20 b,x,: b,y,: b,ALLE,20 c,x,7 c,y,8 c,ALLE,15 ALLE,x,27 ALLE,y,28 ALLE,ALLE,55";

    @Test
    void et_bevis_holder_og_faller_naar_ett_tall_endres() {
        Utgivelsesfil fil = Eksempel.fil("t", List.of("sted", "kjonn"), RADER);

        assertThat(feil(fil, endring("a,x", 1, "a,y", -1, "b,x", -1, "b,y", 1))).isEmpty();
        assertThat(feil(fil, endring("a,x", 1, "a,y", -1, "b,x", -1, "b,y", 2)))
                .anyMatch(s -> s.contains("[b, ALLE] is published but moved by 1"));
        assertThat(feil(fil, "")).hasSize(4).allMatch(s -> s.contains("hidden but not moved"));
    }

    @Test
    void flere_tabeller_maa_vaere_enige_om_delte_celler() {
        var bygger = Utgivelsesfil.bygger("t", List.of("sted", "kjonn", "alder"));
        var kjonn = new Utgivelsesfil.Tabell("sted*kjonn", Set.of("sted", "kjonn"));
        var alder = new Utgivelsesfil.Tabell("sted*alder", Set.of("sted", "alder"));
        for (String sted : List.of("a", "b", "ALLE")) {
            boolean vist = sted.equals("ALLE");
            OptionalLong tall = vist ? OptionalLong.of(9) : OptionalLong.empty();
            OptionalLong sum = vist ? OptionalLong.of(18) : OptionalLong.empty();
            String tegn = vist ? "" : ":";
            for (String kode : List.of("x", "y", "ALLE")) {
                bygger.legg(kjonn, List.of(sted, kode, "ALLE"), kode.equals("ALLE") ? sum : tall, tegn);
            }
            for (String kode : List.of("u", "g", "ALLE")) {
                bygger.legg(alder, List.of(sted, "ALLE", kode), kode.equals("ALLE") ? sum : tall, tegn);
            }
        }
        Utgivelsesfil fil = bygger.bygg();
        String en = endring("a,x,ALLE", 1, "a,y,ALLE", 1, "b,x,ALLE", -1, "b,y,ALLE", -1);
        String enig = endring("a,ALLE,u", 3, "a,ALLE,g", -1, "b,ALLE,u", -3, "b,ALLE,g", 1);
        String uenig = endring("a,ALLE,u", 3, "a,ALLE,g", -2, "b,ALLE,u", -3, "b,ALLE,g", 2);
        String felles = endring("a,x,u", 2, "a,x,g", -1, "a,y,u", 3, "a,y,g", -2)
                + ","
                + endring("b,x,u", -2, "b,x,g", 1, "b,y,u", -3, "b,y,g", 2);

        assertThat(feil(fil, en + "," + enig)).isEmpty();
        assertThat(feil(fil, en + "," + uenig)).anyMatch(s -> s.contains("in one table and by"));
        assertThat(feil(fil, felles)).isEmpty();
        assertThat(feil(fil, en.replace("\"cell\"", "\"table\": \"sted*kjonn\", \"cell\"") + "," + enig))
                .isEmpty();
        assertThat(feil(fil, en + "," + enig + "," + endring("a,x,u", 1))).anyMatch(s -> s.contains("no table"));
    }

    @Test
    void json_som_ikke_er_et_bevis_avvises_med_sted() {
        avvist("{\"published\": \"" + HASH + "\", \"change\": [{\"cell\": [\"a\"], \"z\": 1.5}]}", "line 1, column");
        avvist("{\"published\": \"" + HASH + "\", \"change\": [{\"cell\": [\"a\"]}]}", "Change 1 needs");
        avvist("{\"published\": \"kort\", \"change\": []}", "64 hexadecimal digits");
        avvist("{\"published\": \"" + HASH + "\"}", "\"published\" and \"change\"");
        avvist("{\"published\": \"" + HASH + "\", \"change\": [],}", "a name in quotes");
        avvist("{\"a\": 1, \"a\": 2}", "given twice");
        avvist("{\"a\": 01}", "whole number");
        avvist("{\"a\": \"\\x\"}", "no escape");
        avvist("{} {}", "after the end");
        avvist("[".repeat(100), "nested too deep");
        assertThat(Json.les("[\"\\u00e5\\n\", -3, true, null]"))
                .isEqualTo(java.util.Arrays.asList("å\n", -3L, true, null));
        assertThat(Json.skriv(List.of("\"\\\u0001"))).isEqualTo("[\"\\\"\\\\\\u0001\"]");
    }

    private static void avvist(String json, String grunn) {
        assertThatThrownBy(() -> Bevisfil.les(json)).hasMessageContaining(grunn);
    }

    private static String endring(Object... par) {
        var ut = new StringBuilder();
        for (int i = 0; i < par.length; i += 2) {
            ut.append(i == 0 ? "" : ",")
                    .append("{\"cell\": [\"")
                    .append(par[i].toString().replace(",", "\",\""))
                    .append("\"], \"z\": ")
                    .append(par[i + 1])
                    .append('}');
        }
        return ut.toString();
    }

    private static List<String> feil(Utgivelsesfil fil, String endringer) {
        Bevisfil bevis = Bevisfil.les("{\"published\": \"" + HASH + "\", \"change\": [" + endringer + "]}");
        return new Beviskontroll(Map.of(), Set.of()).feil(fil, bevis.endringer());
    }
}
