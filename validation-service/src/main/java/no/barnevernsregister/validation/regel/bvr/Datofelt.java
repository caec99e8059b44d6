package no.barnevernsregister.validation.regel.bvr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
import no.barnevernsregister.contracts.bvr.Utfort;
import no.barnevernsregister.contracts.bvr.Vedtak;
import org.jspecify.annotations.Nullable;

/**
 * A date that says when something happened; a birth date does not.
 *
 * @param sted the object that has the date, or the part of it
 * @param id that one's own id; the object's for a part without one
 */
record Datofelt(Object sted, String type, UUID id, String navn, LocalDate dato) {

    /** Those of an object and its parts. */
    static List<Datofelt> i(Saksobjekt objekt) {
        var felter = new Samling(objekt, new ArrayList<>());
        switch (objekt) {
            case Personalia personalia -> felter.egen("StartDato", personalia.startDato());
            case Melding melding ->
                felter.egen("StartDato", melding.startDato()).konklusjon();
            case Undersokelse undersokelse -> felter.i(undersokelse);
            case Plan plan -> {
                felter.egen("StartDato", plan.startDato()).konklusjon();
                plan.evaluering().forEach(en -> felter.del(en, "Evaluering", plan.id(), "UtfortDato", en.utfortDato()));
            }
            case Tiltak tiltak -> felter.i(tiltak);
            case Vedtak vedtak -> felter.i(vedtak);
            case Ettervern ettervern ->
                felter.egen("TilbudSendtDato", ettervern.tilbudSendtDato()).konklusjon();
            case OversendelseFylkesnemnd oversendelse -> felter.egen("StartDato", oversendelse.startDato());
            case Flytting flytting -> felter.egen("SluttDato", flytting.sluttDato());
            case Relasjon _ -> {
                // A relation has no date.
            }
        }
        return felter.alle;
    }

    private record Samling(Saksobjekt objekt, List<Datofelt> alle) {

        Samling del(Object sted, String type, UUID id, String navn, LocalDate dato) {
            alle.add(new Datofelt(sted, type, id, navn, dato));
            return this;
        }

        Samling egen(String navn, @Nullable LocalDate dato) {
            return dato == null ? this : del(objekt, objekt.type().navn(), objekt.id(), navn, dato);
        }

        Samling konklusjon() {
            return egen("Konklusjon/SluttDato", Slutt.av(objekt));
        }

        void i(Undersokelse undersokelse) {
            egen("StartDato", undersokelse.startDato()).konklusjon();
            var medvirkning = undersokelse.barnetsMedvirkning();
            if (medvirkning != null) {
                egen("BarnetsMedvirkning/StartDato", medvirkning.startDato());
            }
            var frist = undersokelse.utvidetFrist();
            if (frist != null) {
                egen("UtvidetFrist/StartDato", frist.startDato());
            }
        }

        void i(Tiltak tiltak) {
            egen("StartDato", tiltak.startDato()).konklusjon();
            var tilsyn = tiltak.tilsyn();
            if (tilsyn != null) {
                tilsyn.ansvarlig().forEach(en -> del(en, "Ansvarlig", en.id(), "StartDato", en.startDato()));
                besok(tilsyn.hyppighet(), tilsyn.utfort());
            }
            var oppfolging = tiltak.oppfolging();
            if (oppfolging != null) {
                besok(oppfolging.hyppighet(), oppfolging.utfort());
            }
        }

        private void besok(List<Hyppighet> hyppighet, List<Utfort> utfort) {
            hyppighet.forEach(en -> del(en, "Hyppighet", en.id(), "StartDato", en.startDato()));
            utfort.forEach(en -> del(en, "Utfort", en.id(), "UtfortDato", en.utfortDato()));
        }

        void i(Vedtak vedtak) {
            egen("StartDato", vedtak.startDato()).konklusjon();
            vedtak.status().forEach(en -> del(en, "Status", en.id(), "EndretDato", en.endretDato()));
            vedtak.krav().forEach(en -> {
                del(en, "Krav", en.id(), "StartDato", en.startDato());
                var konklusjon = en.konklusjon();
                if (konklusjon != null) {
                    del(en, "Krav", en.id(), "Konklusjon/SluttDato", konklusjon.sluttDato());
                }
            });
        }
    }
}
