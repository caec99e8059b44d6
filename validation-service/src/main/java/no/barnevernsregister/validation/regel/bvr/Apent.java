package no.barnevernsregister.validation.regel.bvr;

import no.barnevernsregister.contracts.bvr.Ettervern;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.OversendelseFylkesnemnd;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.bvr.Relasjon;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.Vedtak;

/** Whether an object of a case is still open. Identity, relations, relocations and referrals have no end of their own. */
final class Apent {

    private Apent() {}

    static boolean er(Saksobjekt objekt) {
        return switch (objekt) {
            case Melding melding -> melding.konklusjon() == null;
            case Undersokelse undersokelse -> undersokelse.konklusjon() == null;
            case Plan plan -> plan.konklusjon() == null;
            case Tiltak tiltak -> tiltak.konklusjon() == null;
            case Vedtak vedtak -> vedtak.konklusjon() == null;
            case Ettervern ettervern -> ettervern.konklusjon() == null;
            case Personalia _ -> false;
            case OversendelseFylkesnemnd _ -> false;
            case Flytting _ -> false;
            case Relasjon _ -> false;
        };
    }

    /** Whether the case is open, or something in it other than a decision. */
    static boolean erSakenUtenomVedtak(Sak sak) {
        return sak.sluttDato() == null || sak.objekter().anyMatch(objekt -> !(objekt instanceof Vedtak) && er(objekt));
    }
}
