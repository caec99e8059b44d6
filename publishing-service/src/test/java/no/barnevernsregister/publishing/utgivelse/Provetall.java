package no.barnevernsregister.publishing.utgivelse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;

/** Seeded counts as the register delivers them: the five counts of the tables, with the sizes of Norwegian municipalities. */
public final class Provetall {

    private static final List<String> ALDRE =
            List.of("ufodt", "0-2", "3-5", "6-12", "13-17", "18-22", "23-24", "ukjent");

    private Provetall() {}

    /** Every municipality of today. */
    public static List<String> landet() {
        return Kommuner.iDag().stream()
                .map(kommune -> kommune.nummer().verdi())
                .sorted()
                .toList();
    }

    /** Every municipality of a county of today. */
    public static List<String> fylke(String nummer) {
        return landet().stream().filter(kommune -> kommune.startsWith(nummer)).toList();
    }

    /** These and some more. */
    public static List<String> med(List<String> kommuner, String... flere) {
        return Stream.concat(kommuner.stream(), Stream.of(flere)).toList();
    }

    /** A sum over what was delivered. */
    public static long sum(
            List<Tellingscelle> celler, String telling, List<String> kommuner, Kjonn kjonn, Alder alder, String aar) {
        return celler.stream()
                .filter(celle -> celle.tellingId().equals(telling)
                        && kommuner.contains(celle.kommune().verdi())
                        && kjonn.har(celle.kjonn())
                        && alder.har(celle.aldersgruppe())
                        && celle.periode().equals(aar))
                .mapToLong(celle -> celle.verdi().longValueExact())
                .sum();
    }

    /** Counts of these municipalities and years. */
    public static List<Tellingscelle> lag(long fro, List<String> kommuner, List<String> aarene) {
        var tilfeldig = new Random(fro);
        List<Tellingscelle> celler = new ArrayList<>();
        for (String kommune : kommuner) {
            double storrelse = Math.exp(tilfeldig.nextGaussian()) * 12;
            for (String aar : aarene) {
                for (String kjonn : List.of("1", "2", "ufodt")) {
                    for (String alder : ALDRE) {
                        double vekt = vekt(kjonn, alder);
                        int tiltak = trekk(tilfeldig, storrelse * vekt);
                        int undersokt = trekk(tilfeldig, storrelse * vekt * 1.2);
                        legg(celler, "barn_med_tiltak", kommune, aar, kjonn, alder, tiltak, tiltak);
                        int slutt = andel(tilfeldig, tiltak, 0.7);
                        legg(celler, "barn_med_tiltak_per_slutt", kommune, aar, kjonn, alder, slutt, slutt);
                        legg(celler, "undersokelser_avsluttet", kommune, aar, kjonn, alder, undersokt, undersokt);
                        int innen = andel(tilfeldig, undersokt, 0.9);
                        legg(celler, "undersokelser_innen_3_mnd", kommune, aar, kjonn, alder, innen, innen);
                        int meldinger = trekk(tilfeldig, storrelse * vekt * 2);
                        int barn = Math.max(Math.min(1, meldinger), andel(tilfeldig, meldinger, 0.8));
                        legg(celler, "meldinger_mottatt", kommune, aar, kjonn, alder, meldinger, barn);
                    }
                }
            }
        }
        return celler;
    }

    private static double vekt(String kjonn, String alder) {
        return switch (alder) {
            case "ufodt" -> kjonn.equals("ufodt") ? 0.1 : 0;
            case "ukjent" -> 0;
            case "23-24" -> kjonn.equals("ufodt") ? 0 : 0.15;
            default -> kjonn.equals("ufodt") ? 0 : 1;
        };
    }

    private static int trekk(Random tilfeldig, double forventet) {
        return forventet == 0
                ? 0
                : (int) Math.max(0, Math.round(forventet + tilfeldig.nextGaussian() * Math.sqrt(forventet)));
    }

    private static int andel(Random tilfeldig, int antall, double sjanse) {
        return (int) tilfeldig.doubles(antall).filter(d -> d < sjanse).count();
    }

    private static void legg(
            List<Tellingscelle> celler,
            String telling,
            String kommune,
            String aar,
            String kjonn,
            String alder,
            int verdi,
            int barn) {
        if (verdi > 0) {
            celler.add(new Tellingscelle(
                    telling,
                    new Kommunenummer(kommune),
                    null,
                    aar,
                    kjonn,
                    alder,
                    null,
                    BigDecimal.valueOf(verdi),
                    barn));
        }
    }
}
