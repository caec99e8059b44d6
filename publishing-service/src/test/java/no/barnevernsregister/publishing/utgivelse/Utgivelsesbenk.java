package no.barnevernsregister.publishing.utgivelse;

import java.util.List;
import java.util.Locale;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.publishing.skjerming.Fylker;
import no.barnevernsregister.publishing.skjerming.Kube;
import no.barnevernsregister.publishing.skjerming.Skjermet;

/** Measures the control of a release of the whole country; prints a table. */
public final class Utgivelsesbenk {

    private Utgivelsesbenk() {}

    public static void main(String[] argumenter) {
        System.out.println(
                "| Years | Cells | Primary | Secondary | Hidden | Protect s | Certificate MB | Audit s | Findings |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (List<String> aarene : List.of(List.of("2025"), List.of("2023", "2024", "2025"))) {
            maal(aarene);
        }
    }

    private static void maal(List<String> aarene) {
        List<Tellingscelle> celler = Provetall.lag(7, Provetall.landet(), aarene);
        long start = System.nanoTime();
        Skjermet skjermet = Skjermet.av(Kube.av(celler, Fylker.hele(celler)), List.of());
        double vern = sekunder(start);
        List<Publiserttall> publisert = Publiserttall.av(skjermet);
        String bevis = Bevisskriver.json(Tellingsfil.av(publisert), skjermet.sertifikat());
        start = System.nanoTime();
        var rapport = Utgivelsesrevisjon.revider(publisert, List.of());
        double revisjon = sekunder(start);
        Skjermingstall tall = Skjermingstall.av(skjermet.rapporter());
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %d | %d | %.1f %% | %.1f | %.1f | %.1f | %d |%n",
                aarene.size(),
                tall.celler(),
                tall.primare(),
                tall.sekundare(),
                100 * tall.andelSkjult(),
                vern,
                bevis.length() / 1e6,
                revisjon,
                rapport.funn().size());
        rapport.funn().stream().limit(5).forEach(System.out::println);
        System.out.println(rapport.tall() + " " + rapport.millisekunder());
    }

    private static double sekunder(long fra) {
        return (System.nanoTime() - fra) / 1e9;
    }
}
