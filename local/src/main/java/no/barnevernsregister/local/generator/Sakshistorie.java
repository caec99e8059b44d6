package no.barnevernsregister.local.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.bvr.ArsakFra;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Evaluering;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.FlyttingTil;
import no.barnevernsregister.contracts.bvr.Kategori;
import no.barnevernsregister.contracts.bvr.Konklusjon;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.bvr.Melder;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.MeldingKonklusjon;
import no.barnevernsregister.contracts.bvr.Opphevelse;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.bvr.Relasjon;
import no.barnevernsregister.contracts.bvr.Saksinnhold;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Status;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.UndersokelseKonklusjon;
import no.barnevernsregister.contracts.bvr.UtvidetFrist;
import no.barnevernsregister.contracts.bvr.Vedtak;
import org.jspecify.annotations.Nullable;

/** What happens in a case: report, investigation, decision, measure, plan, moves and the end. */
final class Sakshistorie {

    private final Terning terning;
    private final Saksbok bok;
    private final LocalDate sisteDagSomBarn;
    private final LocalDate sisteDagMedHjelp;
    private final double innenFristen;

    /**
     * A story yet to be told.
     *
     * @param fodt the birth date: at 18 placements end, and all that led to no measure; at 25 everything
     * @param innenFristen the share of investigations that this municipality ends within three months
     */
    Sakshistorie(Terning terning, Saksbok bok, LocalDate fodt, double innenFristen) {
        this.terning = terning;
        this.bok = bok;
        this.sisteDagSomBarn = fodt.plusYears(18).minusDays(1);
        this.sisteDagMedHjelp = fodt.plusYears(25).minusDays(1);
        this.innenFristen = innenFristen;
    }

    /** A report and all that follows from it; the case is closed when nothing is left open. */
    void fraMelding(LocalDate mottatt) {
        LocalDate slutt = melding(mottatt);
        LocalDate slettes = slutt.plusDays(terning.mellom(8, 40));
        if (terning.slaar(0.01) && erBarn(slettes)) {
            Melding feilfort = apenMelding(slutt);
            bok.skriv(slutt, feilfort);
            bok.slett(slettes, feilfort);
        }
        LocalDate paaNytt = slutt.plusDays(terning.mellom(60, 500));
        if (terning.slaar(0.12) && erBarn(paaNytt)) {
            slutt = melding(paaNytt);
        }
        bok.avslutt(bok.sistSkrevet().isAfter(slutt) ? bok.sistSkrevet() : slutt);
    }

    /** A child that has had a measure since before the first message. */
    void fraTiltak(LocalDate begynt) {
        Melding melding = konkludert(apenMelding(begynt.minusDays(70)), begynt.minusDays(66), "2");
        bok.skriv(melding.startDato(), melding);
        Undersokelse undersokelse = undersokelse(melding, begynt.minusDays(66));
        undersokelse = ferdig(undersokelse, begynt, "1", false);
        bok.skriv(begynt, undersokelse);
        LocalDate slutt = tiltak(undersokelse, begynt, terning.mellom(300, 2_600));
        bok.avslutt(bok.sistSkrevet().isAfter(slutt) ? bok.sistSkrevet() : slutt);
    }

    /** @return the day on which the last of what the report led to ends */
    private LocalDate melding(LocalDate mottatt) {
        Melding apen = apenMelding(mottatt);
        bok.skriv(mottatt, apen);
        LocalDate avklart =
                somBarn(mottatt.plusDays(terning.slaar(0.04) ? terning.mellom(8, 15) : terning.mellom(0, 7)));
        if (terning.slaar(0.2)) {
            bok.skriv(avklart, konkludert(apen, avklart, Koder.henleggelse(terning, avklart)));
            return avklart;
        }
        bok.skriv(avklart, konkludert(apen, avklart, "2"));
        Undersokelse undersokelse = undersokelse(apen, avklart);
        boolean utvidet = !terning.slaar(innenFristen);
        LocalDate ferdig = somBarn(avklart.plusDays(utvidet ? terning.mellom(95, 178) : terning.mellom(20, 88)));
        boolean tiltak = terning.slaar(0.42);
        bok.skriv(
                ferdig, ferdig(undersokelse, ferdig, tiltak ? "1" : terning.en(List.of("3", "3", "3", "4")), utvidet));
        return tiltak ? tiltak(undersokelse, ferdig, terning.mellom(90, 900)) : ferdig;
    }

    private Melding apenMelding(LocalDate mottatt) {
        String melder = Koder.melder(terning);
        return new Melding(
                terning.uuid(),
                null,
                mottatt,
                false,
                List.of(new Melder(melder, melder.equals("22") ? "annen offentlig instans" : null)),
                List.of(new Saksinnhold(Koder.saksinnhold(terning, mottatt), null)),
                null);
    }

    private static Melding konkludert(Melding melding, LocalDate dag, String kode) {
        return new Melding(
                melding.id(),
                null,
                melding.startDato(),
                false,
                melding.melder(),
                melding.saksinnhold(),
                new MeldingKonklusjon(dag, kode, false));
    }

    private Undersokelse undersokelse(Melding melding, LocalDate begynt) {
        var ny = new Undersokelse(terning.uuid(), null, begynt, false, List.of(), null, null, null);
        bok.skriv(begynt, ny);
        knytt(begynt, melding, ny);
        return ny;
    }

    private Undersokelse ferdig(Undersokelse undersokelse, LocalDate dag, String kode, boolean utvidet) {
        List<Saksinnhold> grunnlag =
                kode.equals("1") ? List.of(new Saksinnhold(Koder.saksinnhold(terning, dag), null)) : List.of();
        return new Undersokelse(
                undersokelse.id(),
                null,
                undersokelse.startDato(),
                false,
                grunnlag,
                null,
                utvidet
                        ? new UtvidetFrist(undersokelse.startDato().plusDays(80), terning.slaar(0.7) ? "1" : "2")
                        : null,
                new UndersokelseKonklusjon(dag, kode, null));
    }

    /** @return the day on which the measure ends */
    private LocalDate tiltak(Undersokelse undersokelse, LocalDate begynt, int dager) {
        boolean plassert = terning.slaar(0.12);
        boolean akutt = plassert && terning.slaar(0.3);
        Lovhjemmel lov = akutt ? Koder.akutt(begynt) : plassert ? Koder.omsorg(begynt) : Koder.hjelp(begynt);
        LocalDate slutt = plassert
                ? somBarn(begynt.plusDays(akutt ? Math.min(dager, 120) : dager))
                : tidligst(begynt.plusDays(dager), sisteDagMedHjelp);
        Vedtak vedtak = vedtak(undersokelse, begynt, lov, slutt);
        String kategori = plassert ? Koder.plassering(terning, begynt) : Koder.hjelpetiltak(terning);
        Tiltak apent = tiltak(vedtak, begynt, lov, kategori);
        bok.skriv(slutt, avsluttet(apent, slutt, opphevelse(plassert && !akutt, slutt)));
        plan(begynt, slutt, plassert && !akutt);
        if (plassert) {
            bok.skriv(
                    slutt,
                    new Flytting(
                            terning.uuid(), null, slutt, false, new ArsakFra("1.3", null), new FlyttingTil("6", null)));
        } else if (terning.slaar(0.25)) {
            Tiltak annet = tiltak(vedtak, begynt.plusDays(14), lov, Koder.hjelpetiltak(terning));
            bok.skriv(slutt, avsluttet(annet, slutt, null));
        }
        return slutt;
    }

    private Vedtak vedtak(Undersokelse undersokelse, LocalDate begynt, Lovhjemmel lov, LocalDate slutt) {
        var status = List.of(new Status(terning.uuid(), begynt, "1"));
        var vedtak = new Vedtak(terning.uuid(), null, begynt, false, lov, List.of(), List.of(), status, null);
        bok.skriv(begynt, vedtak);
        knytt(begynt, undersokelse, vedtak);
        bok.skriv(
                slutt,
                new Vedtak(vedtak.id(), null, begynt, false, lov, List.of(), List.of(), status, new Konklusjon(slutt)));
        return vedtak;
    }

    private Tiltak tiltak(Vedtak vedtak, LocalDate begynt, Lovhjemmel lov, String kategori) {
        var tiltak = new Tiltak(
                terning.uuid(),
                null,
                begynt,
                false,
                lov,
                List.of(),
                new Kategori(kategori, null),
                List.of(),
                null,
                null,
                null,
                null);
        bok.skriv(begynt, tiltak);
        knytt(begynt, vedtak, tiltak);
        return tiltak;
    }

    private @Nullable Opphevelse opphevelse(boolean omsorg, LocalDate slutt) {
        return omsorg ? new Opphevelse(slutt.equals(sisteDagSomBarn) ? "2" : "1", null) : null;
    }

    private static Tiltak avsluttet(Tiltak tiltak, LocalDate slutt, @Nullable Opphevelse opphevelse) {
        return new Tiltak(
                tiltak.id(),
                null,
                tiltak.startDato(),
                false,
                tiltak.lovhjemmel(),
                List.of(),
                tiltak.kategori(),
                List.of(),
                null,
                null,
                opphevelse,
                new Konklusjon(slutt));
    }

    private void plan(LocalDate begynt, LocalDate slutt, boolean omsorg) {
        if (terning.slaar(0.15) || !begynt.plusDays(20).isBefore(slutt)) {
            return;
        }
        var id = terning.uuid();
        String type = omsorg ? "4" : "1";
        List<Evaluering> evalueringer = new ArrayList<>();
        bok.skriv(begynt.plusDays(20), new Plan(id, null, begynt.plusDays(20), type, false, List.of(), null));
        for (LocalDate dag = begynt.plusDays(200); dag.isBefore(slutt); dag = dag.plusDays(182)) {
            evalueringer.add(new Evaluering(dag));
            bok.skriv(dag, new Plan(id, null, begynt.plusDays(20), type, false, evalueringer, null));
        }
        bok.skriv(slutt, new Plan(id, null, begynt.plusDays(20), type, false, evalueringer, new Konklusjon(slutt)));
    }

    private void knytt(LocalDate dag, Saksobjekt fra, Saksobjekt til) {
        bok.skriv(dag, new Relasjon(terning.uuid(), fra.id().toString(), type(fra), til.id(), type(til), false));
    }

    private boolean erBarn(LocalDate dag) {
        return !dag.isAfter(sisteDagSomBarn);
    }

    private LocalDate somBarn(LocalDate dag) {
        return tidligst(dag, sisteDagSomBarn);
    }

    private static LocalDate tidligst(LocalDate en, LocalDate annen) {
        return en.isBefore(annen) ? en : annen;
    }

    private static Begrepstype type(Saksobjekt objekt) {
        return objekt.type();
    }
}
