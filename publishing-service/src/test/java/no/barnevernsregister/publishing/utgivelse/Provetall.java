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
import org.jspecify.annotations.Nullable;

/** Seeded counts as the register delivers them: every count that the tables need, with the sizes of Norwegian municipalities. */
public final class Provetall {

    private static final List<String> ALDRE =
            List.of("ufodt", "0-2", "3-5", "6-12", "13-17", "18-22", "23-24", "ukjent");

    private final Random tilfeldig;
    private final List<Tellingscelle> celler = new ArrayList<>();
    private String kommune = "";
    private String aar = "";
    private String kjonn = "";
    private String alder = "";

    private Provetall(long fro) {
        tilfeldig = new Random(fro);
    }

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
            List<Tellingscelle> celler,
            List<String> tellinger,
            List<String> kommuner,
            Kjonn kjonn,
            Alder alder,
            String aar) {
        return celler.stream()
                .filter(celle -> tellinger.contains(celle.tellingId())
                        && kommuner.contains(celle.kommune().verdi())
                        && kjonn.har(celle.kjonn())
                        && alder.har(celle.aldersgruppe(), aar)
                        && celle.periode().equals(aar))
                .mapToLong(celle -> celle.verdi().longValueExact())
                .sum();
    }

    /** Counts of these municipalities and years. */
    public static List<Tellingscelle> lag(long fro, List<String> kommuner, List<String> aarene) {
        return new Provetall(fro).lag(kommuner, aarene);
    }

    private List<Tellingscelle> lag(List<String> kommuner, List<String> aarene) {
        for (String nummer : kommuner) {
            kommune = nummer;
            double storrelse = Math.exp(tilfeldig.nextGaussian()) * 12;
            for (String ett : aarene) {
                aar = ett;
                for (String ettKjonn : List.of("1", "2", "ufodt")) {
                    kjonn = ettKjonn;
                    for (String enAlder : ALDRE) {
                        alder = enAlder;
                        double ventet = storrelse * vekt(kjonn, alder);
                        tiltak(ventet);
                        undersokelser(ventet * 1.2);
                        meldinger(ventet * 2);
                        fosterhjem(ventet * 0.15);
                    }
                }
            }
        }
        return celler;
    }

    private void tiltak(double ventet) {
        int tiltak = trekk(tilfeldig, ventet);
        int plassert = andel(tilfeldig, tiltak, 0.3);
        legg("barn_plassert", null, plassert, plassert);
        legg("barn_ikke_plassert", null, tiltak - plassert, tiltak - plassert);
        del("nye_barn_med_tiltak", null, tiltak, 0.3);
        int slutt = andel(tilfeldig, tiltak, 0.7);
        boolean barn = !alder.equals("18-22") && !alder.equals("23-24");
        int omsorg = barn ? andel(tilfeldig, slutt, 0.2) : 0;
        int hjelp = andel(tilfeldig, slutt - omsorg, 0.15);
        int akutt = andel(tilfeldig, slutt - omsorg - hjelp, 0.05);
        int atferd = andel(tilfeldig, slutt - omsorg - hjelp - akutt, 0.03);
        legg("barn_etter_hovedtype_per_slutt", "omsorg", omsorg, omsorg);
        legg("barn_etter_hovedtype_per_slutt", "plassert_hjelp", hjelp, hjelp);
        legg("barn_etter_hovedtype_per_slutt", "akutt", akutt, akutt);
        legg("barn_etter_hovedtype_per_slutt", "atferd", atferd, atferd);
        int hjemme = slutt - omsorg - hjelp - akutt - atferd;
        legg("barn_etter_hovedtype_per_slutt", "hjemmet", hjemme, hjemme);
        fordel(
                "barn_plassert_etter_type_per_slutt",
                omsorg + hjelp,
                List.of("fosterhjem", "institusjon", "bolig", "beredskapshjem", "midlertidig_hjem", "uoppgitt"),
                0.6);
        del("barn_med_tiltak_og_plan_per_slutt", null, slutt, 0.85);
        legg("tiltak_per_slutt", null, slutt + slutt / 2, slutt);
        for (int nummer = 1; nummer <= 8; nummer++) {
            del("tiltak_etter_hovedkategori_per_slutt", Integer.toString(nummer), slutt, 1.5 / 8);
        }
        int langvarig = andel(tilfeldig, slutt, 0.5);
        legg("barn_tiltaksplan_3_mnd_per_slutt", null, langvarig, langvarig);
        del("barn_tiltaksplan_3_mnd_evaluert", null, langvarig, 0.6);
        if (alder.equals("18-22")) {
            int fylte = andel(tilfeldig, tiltak, 0.25);
            legg("unge_fylt_18_med_tiltak", null, fylte, fylte);
            del("unge_fylt_18_viderefort_per_slutt", null, fylte, 0.6);
        }
    }

    private void undersokelser(double ventet) {
        int antall = trekk(tilfeldig, ventet);
        int innen = andel(tilfeldig, antall, 0.9);
        int seks = andel(tilfeldig, antall - innen, 0.8);
        legg("undersokelser_innen_3_mnd", null, innen, innen);
        legg("undersokelser_3_til_6_mnd", null, seks, seks);
        legg("undersokelser_over_6_mnd", null, antall - innen - seks, antall - innen - seks);
        del("undersokelser_med_tiltak", null, antall, 0.4);
        del("undersokelser_over_frist", null, antall, 0.06);
        del("barn_med_undersokelse", null, antall, 0.95);
    }

    private void meldinger(double ventet) {
        int meldinger = trekk(tilfeldig, ventet);
        int barn = Math.max(Math.min(1, meldinger), andel(tilfeldig, meldinger, 0.8));
        legg("meldinger_mottatt", null, meldinger, barn);
        del("meldinger_mottatt_etter_melder", "23", Math.min(meldinger, barn), 0.05);
        fordel("meldinger_konkludert_etter_konklusjon", meldinger, List.of("2", "1", "4"), 0.5);
        del("meldinger_innen_7_dager", null, meldinger, 0.97);
    }

    private void fosterhjem(double ventet) {
        if (alder.equals("18-22") || alder.equals("23-24") || alder.equals("ufodt")) {
            return;
        }
        int barn = trekk(tilfeldig, ventet);
        fordel("barn_fosterhjem_etter_antall_flyttinger", barn, List.of("0", "1-2", "3-5", "6-10"), 0.6);
        legg("barn_fosterhjem_tilsyn_per_slutt", "over_1_ar", barn, barn);
        del("barn_fosterhjem_tilsyn_oppfylt", "over_1_ar", barn, 0.85);
        del("barn_fosterhjem_oppfolging_oppfylt", "over_1_ar", barn, 0.9);
    }

    private void del(String telling, @Nullable String kategori, int hele, double sjanse) {
        int antall = andel(tilfeldig, hele, sjanse);
        legg(telling, kategori, antall, antall);
    }

    /** Each takes its share of what is left, the last takes the rest. */
    private void fordel(String telling, int hele, List<String> kategorier, double sjanse) {
        int igjen = hele;
        for (String kategori : kategorier) {
            int antall = kategori.equals(kategorier.getLast()) ? igjen : andel(tilfeldig, igjen, sjanse);
            legg(telling, kategori, antall, antall);
            igjen -= antall;
        }
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

    private void legg(String telling, @Nullable String kategori, int verdi, int barn) {
        if (verdi > 0) {
            celler.add(new Tellingscelle(
                    telling,
                    new Kommunenummer(kommune),
                    null,
                    aar,
                    kjonn,
                    alder,
                    kategori,
                    BigDecimal.valueOf(verdi),
                    barn));
        }
    }
}
