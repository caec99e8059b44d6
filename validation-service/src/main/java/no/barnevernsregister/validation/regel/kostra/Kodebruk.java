package no.barnevernsregister.validation.regel.kostra;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.barnevernsregister.contracts.kodeverk.Kodeverk;
import no.barnevernsregister.contracts.kostra.Flytting;
import no.barnevernsregister.contracts.kostra.Individ;
import no.barnevernsregister.contracts.kostra.Melding;
import no.barnevernsregister.contracts.kostra.Opphevelse;
import no.barnevernsregister.contracts.kostra.Saksinnhold;
import no.barnevernsregister.contracts.kostra.Tiltak;
import no.barnevernsregister.contracts.kostra.Undersokelse;
import org.jspecify.annotations.Nullable;

/**
 * A code that a client carries.
 *
 * @param sted the record it stands on
 * @param type kind of that record's element
 * @param dag when it was used: the last day for what is said at the end, else the first
 */
record Kodebruk(Object sted, String type, Kodeverk verk, String kode, LocalDate dag) {

    /** Hands over every code of the client, in the order of the document. */
    static void forAlle(Individ individ, Consumer<Kodebruk> mottaker) {
        individ.melding().forEach(melding -> melding(melding, mottaker));
        individ.plan()
                .forEach(plan -> mottaker.accept(
                        new Kodebruk(plan, "Plan", Kodeverk.KOSTRA_PLANTYPE, plan.plantype(), plan.startDato())));
        individ.tiltak().forEach(tiltak -> tiltak(tiltak, mottaker));
        individ.flytting().forEach(flytting -> flytting(flytting, mottaker));
    }

    private static void melding(Melding melding, Consumer<Kodebruk> mottaker) {
        LocalDate start = melding.startDato();
        melding.melder()
                .forEach(melder ->
                        mottaker.accept(new Kodebruk(melder, "Melder", Kodeverk.KOSTRA_MELDER, melder.kode(), start)));
        innhold(melding.saksinnhold(), "Saksinnhold", start, mottaker);
        if (melding.konklusjon() != null) {
            mottaker.accept(new Kodebruk(
                    melding,
                    "Melding",
                    Kodeverk.KOSTRA_MELDING_KONKLUSJON,
                    melding.konklusjon(),
                    slutt(melding.sluttDato(), start)));
        }
        Undersokelse undersokelse = melding.undersokelse();
        if (undersokelse != null) {
            undersokelse(undersokelse, mottaker);
        }
    }

    private static void undersokelse(Undersokelse undersokelse, Consumer<Kodebruk> mottaker) {
        LocalDate slutt = slutt(undersokelse.sluttDato(), undersokelse.startDato());
        if (undersokelse.konklusjon() != null) {
            mottaker.accept(new Kodebruk(
                    undersokelse,
                    "Undersokelse",
                    Kodeverk.KOSTRA_UNDERSOKELSE_KONKLUSJON,
                    undersokelse.konklusjon(),
                    slutt));
        }
        innhold(undersokelse.vedtaksgrunnlag(), "Vedtaksgrunnlag", slutt, mottaker);
    }

    private static void tiltak(Tiltak tiltak, Consumer<Kodebruk> mottaker) {
        LocalDate start = tiltak.startDato();
        var kategori = tiltak.kategori();
        mottaker.accept(new Kodebruk(kategori, "Kategori", Kodeverk.KOSTRA_KATEGORI, kategori.kode(), start));
        innhold(tiltak.tiltaksgrunnlag(), "Tiltaksgrunnlag", start, mottaker);
        Opphevelse opphevelse = tiltak.opphevelse();
        if (opphevelse != null) {
            mottaker.accept(new Kodebruk(
                    opphevelse,
                    "Opphevelse",
                    Kodeverk.KOSTRA_OPPHEVELSE,
                    opphevelse.kode(),
                    slutt(tiltak.sluttDato(), start)));
        }
    }

    private static void flytting(Flytting flytting, Consumer<Kodebruk> mottaker) {
        var fra = flytting.arsakFra();
        var til = flytting.flyttingTil();
        LocalDate dag = flytting.sluttDato();
        mottaker.accept(new Kodebruk(fra, "ArsakFra", Kodeverk.KOSTRA_ARSAK_FRA, fra.kode(), dag));
        mottaker.accept(new Kodebruk(til, "FlyttingTil", Kodeverk.KOSTRA_FLYTTING_TIL, til.kode(), dag));
    }

    private static void innhold(List<Saksinnhold> alle, String type, LocalDate dag, Consumer<Kodebruk> mottaker) {
        alle.forEach(innhold ->
                mottaker.accept(new Kodebruk(innhold, type, Kodeverk.KOSTRA_SAKSINNHOLD, innhold.kode(), dag)));
    }

    private static LocalDate slutt(@Nullable LocalDate slutt, LocalDate start) {
        return slutt == null ? start : slutt;
    }
}
