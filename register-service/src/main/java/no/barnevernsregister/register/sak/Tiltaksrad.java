package no.barnevernsregister.register.sak;

import static no.barnevernsregister.register.sak.Objektrad.verdier;

import java.util.List;
import no.barnevernsregister.contracts.bvr.Hyppighet;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Utfort;
import org.jspecify.annotations.Nullable;

/** A measure as a row, with the supervision and follow-up of a foster home as parts of it. */
final class Tiltaksrad {

    private Tiltaksrad() {}

    static Objektrad av(Tiltak en) {
        var slutt = en.konklusjon();
        var opphevelse = en.opphevelse();
        Objektrad rad = Saksrader.medLov(
                        Tabell.TILTAK,
                        en,
                        en.lovhjemmel(),
                        en.startDato(),
                        slutt == null ? null : slutt.sluttDato(),
                        en.kategori().kode(),
                        opphevelse == null ? null : opphevelse.kode())
                .med(Tabell.TILTAK_JMFR_LOVHJEMMEL, en.jmfrLovhjemmel(), Lovverdier::av)
                .med(Tabell.TILTAK_GRUNNLAG, en.tiltaksgrunnlag(), grunnlag -> verdier(grunnlag.kode()));
        return medOppfolging(medTilsyn(rad, en), en);
    }

    private static Objektrad medTilsyn(Objektrad rad, Tiltak en) {
        var tilsyn = en.tilsyn();
        return tilsyn == null
                ? rad
                : rad.med(
                                Tabell.TILTAK_TILSYN_ANSVARLIG,
                                tilsyn.ansvarlig(),
                                hvem -> verdier(
                                        hvem.id(),
                                        hvem.startDato(),
                                        hvem.kommunenummer().verdi()))
                        .med(Tabell.TILTAK_TILSYN_HYPPIGHET, tilsyn.hyppighet(), Tiltaksrad::hyppighet)
                        .med(Tabell.TILTAK_TILSYN_UTFORT, tilsyn.utfort(), Tiltaksrad::utfort);
    }

    private static Objektrad medOppfolging(Objektrad rad, Tiltak en) {
        var oppfolging = en.oppfolging();
        return oppfolging == null
                ? rad
                : rad.med(Tabell.TILTAK_OPPFOLGING_HYPPIGHET, oppfolging.hyppighet(), Tiltaksrad::hyppighet)
                        .med(Tabell.TILTAK_OPPFOLGING_UTFORT, oppfolging.utfort(), Tiltaksrad::utfort);
    }

    private static List<@Nullable Object> hyppighet(Hyppighet en) {
        return verdier(en.id(), en.startDato(), en.kode());
    }

    private static List<@Nullable Object> utfort(Utfort en) {
        return verdier(en.id(), en.utfortDato());
    }
}
