package no.barnevernsregister.publishing.utgivelse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.publishing.geografi.Regioner;
import no.barnevernsregister.publishing.geografi.Regiontype;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.skjerming.Fylker;
import no.barnevernsregister.publishing.skjerming.Kube;
import no.barnevernsregister.publishing.skjerming.Skjermet;

/** Measures the control of a release of the whole country; prints a table. */
public final class Utgivelsesbenk {

    private Utgivelsesbenk() {}

    public static void main(String[] argumenter) {
        System.out.println(
                "| Years | Published | Counts | Primary | Secondary | Hidden | Protect s | Work out s | Certificate MB | Audit s | Findings |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (List<String> aarene : argumenter.length > 0
                ? List.of(List.of(argumenter))
                : List.of(List.of("2025"), List.of("2023", "2024", "2025"))) {
            maal(aarene);
        }
    }

    private static void maal(List<String> aarene) {
        List<Tellingscelle> levert = Provetall.lag(7, Provetall.landet(), aarene);
        long start = System.nanoTime();
        Skjermet skjermet = Skjermet.av(Kube.av(levert, Fylker.hele(levert)), Map.of());
        double vern = sekunder(start);
        start = System.nanoTime();
        List<Publiserttall> publisert = Utregning.av(skjermet, Serieverdier.INGEN);
        double utregning = sekunder(start);
        Tellingsfil fil = Tellingsfil.av(publisert);
        String bevis = Bevisskriver.json(fil, skjermet.endringer());
        start = System.nanoTime();
        var rapport = Utgivelsesrevisjon.revider(publisert, List.of());
        int bevisfeil = Utgivelsesrevisjon.bevisfeil(fil, bevis).size();
        double revisjon = sekunder(start);
        Skjermingstall tall = Skjermingstall.av(skjermet.rapporter());
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %d | %d | %d | %.1f %% | %.1f | %.1f | %.1f | %.1f | %d |%n",
                aarene.size(),
                publisert.size(),
                tall.celler(),
                tall.primare(),
                tall.sekundare(),
                100 * tall.andelSkjult(),
                vern,
                utregning,
                bevis.length() / 1e6,
                revisjon,
                rapport.funn().size() + bevisfeil);
        rapport.funn().stream().limit(8).forEach(System.out::println);
        System.out.println(rapport.tall() + " " + rapport.millisekunder());
        hovedtall(publisert);
    }

    /** The total of each count and share that people look up, by kind of region. */
    private static void hovedtall(List<Publiserttall> publisert) {
        Map<String, int[]> skjulte = new TreeMap<>();
        for (Publiserttall celle : publisert) {
            Tabell tabell = Tabell.finn(celle.tabell()).orElseThrow();
            boolean hoved = celle.kjonn().equals("ALLE")
                    && celle.kategori().equals("ALLE")
                    && celle.alder().equals(tabell.aldre().getLast().kode());
            if (hoved && !celle.tegn().equals(".") && !celle.tegn().equals("..")) {
                Regiontype type = Regioner.finn(celle.region()).orElseThrow().type();
                int[] her = skjulte.computeIfAbsent(
                        celle.tabell() + " " + celle.innhold(), n -> new int[2 * Regiontype.values().length]);
                int plass = 2 * List.of(Regiontype.values()).indexOf(type);
                her[plass]++;
                her[plass + 1] += celle.tegn().equals(":") ? 1 : 0;
            }
        }
        skjulte.forEach((navn, tall) -> {
            var linje = new StringBuilder(navn);
            for (Regiontype type : Regiontype.values()) {
                int plass = 2 * List.of(Regiontype.values()).indexOf(type);
                if (tall[plass] > 0) {
                    linje.append(
                            String.format(Locale.ROOT, " | %s %.1f %%", type, 100.0 * tall[plass + 1] / tall[plass]));
                }
            }
            System.out.println(linje);
        });
    }

    private static double sekunder(long fra) {
        return (System.nanoTime() - fra) / 1e9;
    }
}
