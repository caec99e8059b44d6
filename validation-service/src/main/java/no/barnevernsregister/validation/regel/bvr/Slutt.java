package no.barnevernsregister.validation.regel.bvr;

import java.time.LocalDate;
import no.barnevernsregister.contracts.bvr.Ettervern;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.OversendelseFylkesnemnd;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.bvr.Relasjon;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.Vedtak;
import org.jspecify.annotations.Nullable;

/** When an object of a case ended. */
final class Slutt {

    private Slutt() {}

    /** The day; none while it is open, and for kinds that have no end of their own. */
    static @Nullable LocalDate av(Saksobjekt objekt) {
        return switch (objekt) {
            case Melding melding ->
                melding.konklusjon() == null ? null : melding.konklusjon().sluttDato();
            case Undersokelse undersokelse ->
                undersokelse.konklusjon() == null
                        ? null
                        : undersokelse.konklusjon().sluttDato();
            case Plan plan ->
                plan.konklusjon() == null ? null : plan.konklusjon().sluttDato();
            case Tiltak tiltak ->
                tiltak.konklusjon() == null ? null : tiltak.konklusjon().sluttDato();
            case Vedtak vedtak ->
                vedtak.konklusjon() == null ? null : vedtak.konklusjon().sluttDato();
            case Ettervern ettervern ->
                ettervern.konklusjon() == null ? null : ettervern.konklusjon().sluttDato();
            case Flytting flytting -> flytting.sluttDato();
            case Personalia _ -> null;
            case OversendelseFylkesnemnd _ -> null;
            case Relasjon _ -> null;
        };
    }
}
