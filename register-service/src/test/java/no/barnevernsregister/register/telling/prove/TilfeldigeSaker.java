package no.barnevernsregister.register.telling.prove;

import static no.barnevernsregister.register.sak.Saksbygger.nyttNummer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.barnevernsregister.contracts.bvr.Konklusjon;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.register.orakel.Kjentversjon;
import no.barnevernsregister.register.sak.Saksbygger;
import org.jspecify.annotations.Nullable;

/**
 * Children whose cases hold everything that the definitions speak of, and more of it than life does: several cases in
 * several municipalities, moves, withdrawals, deletions, returns, closed and opened again, numbers that name nobody.
 */
public final class TilfeldigeSaker {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final List<String> STEDER = List.of("0301/01", "0301/02", "0301/", "4601/", "1103/");
    private static final List<String> DUF = List.of("200011223309");

    private static final Instant FORSTE_BUNKE = Instant.parse("2023-03-01T00:00:00Z");
    private static final Duration MELLOM_BUNKENE = Duration.ofDays(60);

    private final Kast kast;
    private final TilfeldigeObjekter objekter;
    /** Measures of the child's yearly extract. */
    private final List<Tiltak> iUttrekket = new ArrayList<>();

    private boolean ettBarn;
    private int migrerte;

    private TilfeldigeSaker(long fro) {
        kast = new Kast(fro);
        objekter = new TilfeldigeObjekter(kast);
    }

    /** The chains of the cases of each child. */
    public static List<List<List<Kjentversjon>>> barn(int antall, long fro) {
        return barn(antall, fro, 0);
    }

    /** Where most children are in a yearly extract too, and the case system has sent some of its measures again. */
    public static List<List<List<Kjentversjon>>> iBeggeKanaler(int antall, long fro) {
        return barn(antall, fro, 70);
    }

    private static List<List<List<Kjentversjon>>> barn(int antall, long fro, int avHundreIUttrekk) {
        var saker = new TilfeldigeSaker(fro);
        List<List<List<Kjentversjon>>> barn = new ArrayList<>();
        for (int nummer = 0; nummer < antall; nummer++) {
            barn.add(saker.barn(avHundreIUttrekk > 0 && saker.kast.slaar(avHundreIUttrekk)));
        }
        return barn;
    }

    /** A child of an extract is the same child in all its cases, since what is sent again is the same child's. */
    private List<List<Kjentversjon>> barn(boolean medUttrekk) {
        iUttrekket.clear();
        ettBarn = medUttrekk;
        Fodselsnummer nummer = !medUttrekk && kast.slaar(12) ? new Fodselsnummer("05051500200") : nyttNummer();
        String duf = kast.slaar(15) ? kast.en(DUF) : null;
        LocalDate fodt = kast.slaar(5) ? LocalDate.of(2004 + 4 * kast.under(5), 2, 29) : kast.dag(1996, 2026);
        List<List<Kjentversjon>> saker = new ArrayList<>();
        if (medUttrekk) {
            saker.add(sak(Kanal.KOSTRA, nummer, duf, fodt));
        }
        for (int antall = 1 + kast.under(3); antall > 0; antall--) {
            saker.add(sak(Kanal.FAGSYSTEM, nummer, duf, fodt));
        }
        return saker;
    }

    private List<Kjentversjon> sak(Kanal kanal, Fodselsnummer nummer, @Nullable String duf, LocalDate fodt) {
        Saksbygger sak = Saksbygger.utenPersonalia().fra(kanal);
        List<Saksobjekt> skrevet = new ArrayList<>();
        flytt(sak);
        if (ettBarn || !kast.slaar(6)) {
            sak.med(personalia(nummer, duf, fodt));
        }
        if (kast.slaar(40)) {
            sak.med(objekter.tilAttenaarsdagen(fodt));
        }
        List<Kjentversjon> kjede = new ArrayList<>();
        int bunke = kast.under(12);
        DokumentId forrige = null;
        for (int igjen = 1 + kast.under(4); igjen > 0; igjen--) {
            endre(sak, skrevet);
            if (kast.slaar(15)) {
                sak.med(personalia(ettBarn || kast.slaar(50) ? nummer : nyttNummer(), duf, fodt));
            }
            sak.trukketUt(uttrekk());
            var dokument = new DokumentId(kast.uuid());
            kjede.add(new Kjentversjon(
                    FORSTE_BUNKE.plus(MELLOM_BUNKENE.multipliedBy(bunke)),
                    sak.kanal(),
                    sak.melding(dokument, forrige)));
            forrige = dokument;
            bunke += kast.under(6);
        }
        return kjede;
    }

    private void endre(Saksbygger sak, List<Saksobjekt> skrevet) {
        sak.utenGravsteiner().trukketTilbake(kast.slaar(4));
        for (int antall = 2 + kast.under(6); antall > 0; antall--) {
            Saksobjekt ett = iKanalen(sak.kanal(), objekter.ett());
            skrevet.add(ett);
            sak.med(ett);
        }
        if (kast.slaar(30)) {
            slett(sak, kast.en(skrevet));
        }
        if (kast.slaar(25)) {
            // Sent again as it was first: it lives, whatever happened to it.
            sak.med(kast.en(skrevet));
        }
        if (kast.slaar(30)) {
            flytt(sak);
        }
        if (kast.slaar(25)) {
            sak.lukket(kast.dag(2022, 2026).toString());
        } else if (kast.slaar(20)) {
            sak.gjenapnet();
        }
    }

    /** A measure of an extract has an id there, which the case system names when it sends the measure again. */
    private Saksobjekt iKanalen(Kanal kanal, Saksobjekt ett) {
        if (!(ett instanceof Tiltak tiltak)) {
            return ett;
        }
        if (kanal == Kanal.KOSTRA) {
            Tiltak iUttrekk = migrert(tiltak, "T-" + ++migrerte);
            iUttrekket.add(iUttrekk);
            return iUttrekk;
        }
        if (iUttrekket.isEmpty() || kast.slaar(50)) {
            return ett;
        }
        Tiltak gammelt = kast.en(iUttrekket);
        return migrert(gammelt, Objects.requireNonNull(gammelt.migrertId()));
    }

    /** The same measure; the case system may have learned since that it is over, or that it goes on. */
    private Tiltak migrert(Tiltak en, String migrertId) {
        Konklusjon slutt = kast.slaar(25) ? new Konklusjon(kast.etter(en.startDato())) : en.konklusjon();
        return new Tiltak(
                kast.uuid(),
                migrertId,
                en.startDato(),
                false,
                en.lovhjemmel(),
                en.jmfrLovhjemmel(),
                en.kategori(),
                en.tiltaksgrunnlag(),
                en.tilsyn(),
                en.oppfolging(),
                en.opphevelse(),
                kast.slaar(10) ? null : slutt);
    }

    private void slett(Saksbygger sak, Saksobjekt ett) {
        switch (kast.under(3)) {
            case 0 -> sak.merketSlettet(ett);
            case 1 -> sak.medGravstein(ett.type(), ett.id(), "2025-01-01");
            default -> sak.uten(ett);
        }
    }

    private void flytt(Saksbygger sak) {
        String sted = kast.en(STEDER);
        sak.i(sted.substring(0, 4)).utenBydel();
        if (sted.length() > 5) {
            sak.iBydel(sted.substring(5));
        }
    }

    private Personalia personalia(Fodselsnummer nummer, @Nullable String duf, LocalDate fodt) {
        return new Personalia(
                kast.uuid(),
                LocalDate.of(2020 + kast.under(3), 1, 1),
                nummer,
                kast.slaar(80) ? fodt : kast.dag(1996, 2026),
                kast.en("1", "2", "2", "0"),
                duf,
                !ettBarn && kast.slaar(8));
    }

    /** Half past midnight and half past eleven at night are of two days in two zones. */
    private String uttrekk() {
        LocalTime tid = kast.slaar(50) ? LocalTime.of(0, 30) : LocalTime.of(23, 30);
        return kast.dag(2023, 2026)
                .atTime(tid)
                .atZone(OSLO)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toOffsetDateTime()
                .toString()
                .replaceFirst("(T[0-9]{2}:[0-9]{2})Z", "$1:00Z");
    }
}
