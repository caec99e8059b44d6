package no.barnevernsregister.intake.halvaar.infra;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.skjema.Felt;

/** Fields and figures as the database keeps them in JSON. */
final class Feltjson {

    private record Innhold(Map<String, String> felter) {}

    private record Punkter(Map<String, BigDecimal> punkter) {}

    private Feltjson() {}

    static String skriv(Map<Felt, String> felter) {
        Map<String, String> navn = new TreeMap<>();
        felter.forEach((felt, verdi) -> navn.put(felt.toString(), verdi));
        return HendelseJson.skriv(new Innhold(navn));
    }

    static Map<Felt, String> les(String json) {
        Map<Felt, String> felter = new HashMap<>();
        HendelseJson.lesVerdi(json, Innhold.class)
                .felter()
                .forEach((navn, verdi) -> Felt.les(navn).ifPresent(felt -> felter.put(felt, verdi)));
        return felter;
    }

    static String skrivTall(Map<String, BigDecimal> punkter) {
        return HendelseJson.skriv(new Punkter(punkter));
    }

    static Map<Felt, BigDecimal> lesTall(Enhet enhet, String json) {
        Map<Felt, BigDecimal> felter = new HashMap<>();
        HendelseJson.lesVerdi(json, Punkter.class)
                .punkter()
                .forEach((punkt, verdi) -> felter.put(new Felt(enhet, punkt), verdi));
        return felter;
    }
}
