package no.barnevernsregister.validation.regel.bvr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Ettervern;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.Hyppighet;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.OversendelseFylkesnemnd;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.bvr.Relasjon;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.Vedtak;
import no.barnevernsregister.contracts.kodeverk.Kodeverk;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/**
 * The codes of a case, each with the days on which it can have been chosen: the one day of what happened on a day, else
 * from the day the thing began to the day it ended, or to the extract while it is open.
 */
final class Kodebruk {

    private final Saksgrunnlag grunnlag;
    private final List<Brudd> brudd = new ArrayList<>();

    private Kodebruk(Saksgrunnlag grunnlag) {
        this.grunnlag = grunnlag;
    }

    /** A breach for each code that was valid on none of its days. */
    static List<Brudd> utenforGyldighet(Saksgrunnlag grunnlag) {
        var bruk = new Kodebruk(grunnlag);
        grunnlag.sak().objekter().forEach(bruk::proev);
        return bruk.brudd;
    }

    private void proev(Saksobjekt objekt) {
        switch (objekt) {
            case Personalia en -> mens(en, en, "Kjonn", Kodeverk.KJONN, en.kjonn(), en.startDato());
            case Melding en -> proev(en);
            case Undersokelse en -> proev(en);
            case Plan en -> mens(en, en, "Plantype", Kodeverk.PLANTYPE, en.plantype(), en.startDato());
            case Tiltak en -> proev(en);
            case Vedtak en -> proev(en);
            case Ettervern en -> {
                var slutt = en.konklusjon();
                if (slutt != null) {
                    paa(en, slutt, "Konklusjon/Kode", Kodeverk.ETTERVERN_KONKLUSJON, slutt.kode(), slutt.sluttDato());
                }
            }
            case Flytting en -> {
                paa(
                        en,
                        en.arsakFra(),
                        "ArsakFra/Kode",
                        Kodeverk.ARSAK_FRA,
                        en.arsakFra().kode(),
                        en.sluttDato());
                paa(
                        en,
                        en.flyttingTil(),
                        "FlyttingTil/Kode",
                        Kodeverk.FLYTTING_TIL,
                        en.flyttingTil().kode(),
                        en.sluttDato());
            }
            case OversendelseFylkesnemnd _ -> {
                // Its legal basis is the matter of OversendelseFylkesnemnd 5.
            }
            case Relasjon _ -> {
                // A relation has no codes with dates.
            }
        }
    }

    private void proev(Melding melding) {
        LocalDate fra = melding.startDato();
        melding.melder().forEach(en -> mens(melding, en, "Melder/Kode", Kodeverk.MELDER, en.kode(), fra));
        melding.saksinnhold()
                .forEach(en -> mens(melding, en, "Saksinnhold/Kode", Kodeverk.SAKSINNHOLD, en.kode(), fra));
        var slutt = melding.konklusjon();
        if (slutt != null) {
            paa(melding, slutt, "Konklusjon/Kode", Kodeverk.MELDING_KONKLUSJON, slutt.kode(), slutt.sluttDato());
        }
    }

    private void proev(Undersokelse undersokelse) {
        LocalDate fra = undersokelse.startDato();
        undersokelse
                .vedtaksgrunnlag()
                .forEach(en -> mens(undersokelse, en, "Vedtaksgrunnlag/Kode", Kodeverk.SAKSINNHOLD, en.kode(), fra));
        var medvirkning = undersokelse.barnetsMedvirkning();
        if (medvirkning != null) {
            mens(
                    undersokelse,
                    medvirkning,
                    "MedvirkningType",
                    Kodeverk.MEDVIRKNING,
                    medvirkning.medvirkningType(),
                    medvirkning.startDato());
        }
        var frist = undersokelse.utvidetFrist();
        if (frist != null && frist.innvilget() != null) {
            mens(undersokelse, frist, "Innvilget", Kodeverk.UTVIDET_FRIST, frist.innvilget(), frist.startDato());
        }
        var slutt = undersokelse.konklusjon();
        if (slutt != null) {
            paa(
                    undersokelse,
                    slutt,
                    "Konklusjon/Kode",
                    Kodeverk.UNDERSOKELSE_KONKLUSJON,
                    slutt.kode(),
                    slutt.sluttDato());
        }
    }

    private void proev(Tiltak tiltak) {
        LocalDate fra = tiltak.startDato();
        mens(
                tiltak,
                tiltak.kategori(),
                "Kategori/Kode",
                Kodeverk.KATEGORI,
                tiltak.kategori().kode(),
                fra);
        if (!tiltak.tiltaksgrunnlag().isEmpty()) {
            LocalDate vedtatt = vedtatt(tiltak);
            tiltak.tiltaksgrunnlag()
                    .forEach(en -> mens(tiltak, en, "Tiltaksgrunnlag/Kode", Kodeverk.SAKSINNHOLD, en.kode(), vedtatt));
        }
        var tilsyn = tiltak.tilsyn();
        if (tilsyn != null) {
            hyppighet(tiltak, tilsyn.hyppighet(), Kodeverk.TILSYN_HYPPIGHET);
        }
        var oppfolging = tiltak.oppfolging();
        if (oppfolging != null) {
            hyppighet(tiltak, oppfolging.hyppighet(), Kodeverk.OPPFOLGING_HYPPIGHET);
        }
        var opphevelse = tiltak.opphevelse();
        if (opphevelse != null) {
            LocalDate slutt = Slutt.av(tiltak);
            mens(
                    tiltak,
                    opphevelse,
                    "Opphevelse/Kode",
                    Kodeverk.OPPHEVELSE,
                    opphevelse.kode(),
                    slutt == null ? fra : slutt);
        }
    }

    private void hyppighet(Tiltak tiltak, List<Hyppighet> alle, Kodeverk verk) {
        alle.forEach(en -> mens(tiltak, en, "Hyppighet/Kode", verk, en.kode(), en.startDato()));
    }

    /** The grounds of a measure are those of its decision, which may have been made before the measure began. */
    private LocalDate vedtatt(Tiltak tiltak) {
        return grunnlag.relasjonerTil(tiltak.id(), Begrepstype.VEDTAK, Begrepstype.TILTAK)
                .flatMap(relasjon -> grunnlag.sak().vedtak().stream()
                        .filter(vedtak -> Saksgrunnlag.kommerFra(relasjon, vedtak))
                        .map(Vedtak::startDato))
                .filter(dag -> dag.isBefore(tiltak.startDato()))
                .min(LocalDate::compareTo)
                .orElse(tiltak.startDato());
    }

    private void proev(Vedtak vedtak) {
        vedtak.status()
                .forEach(en -> paa(vedtak, en, "Status/Kode", Kodeverk.VEDTAK_STATUS, en.kode(), en.endretDato()));
        vedtak.krav().forEach(en -> {
            var slutt = en.konklusjon();
            if (slutt != null) {
                paa(vedtak, slutt, "Krav/Konklusjon/Kode", Kodeverk.KRAV_KONKLUSJON, slutt.kode(), slutt.sluttDato());
            }
        });
    }

    private void paa(Saksobjekt objekt, Object del, String felt, Kodeverk verk, String kode, LocalDate dag) {
        proev(objekt, del, felt, verk, kode, dag, dag);
    }

    private void mens(Saksobjekt objekt, Object del, String felt, Kodeverk verk, String kode, LocalDate fra) {
        LocalDate slutt = Slutt.av(objekt);
        LocalDate til = slutt == null ? grunnlag.uttrekksdato() : slutt;
        proev(objekt, del, felt, verk, kode, fra, til.isBefore(fra) ? fra : til);
    }

    private void proev(
            Saksobjekt objekt, Object del, String felt, Kodeverk verk, String kode, LocalDate fra, LocalDate til) {
        if (!verk.kunneBrukes(kode, fra, til)) {
            var gyldig = verk.finn(kode);
            brudd.add(Brudd.vedDel(
                    objekt,
                    del,
                    objekt.type().navn(),
                    null,
                    felt,
                    kode,
                    "Fra",
                    fra,
                    "Til",
                    til,
                    "Gyldig fra",
                    gyldig.map(en -> en.gyldigFra()).orElse(null),
                    "Gyldig til",
                    gyldig.map(en -> en.gyldigTil()).orElse(null)));
        }
    }
}
