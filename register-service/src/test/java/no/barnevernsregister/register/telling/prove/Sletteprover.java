package no.barnevernsregister.register.telling.prove;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.relasjon;
import static no.barnevernsregister.register.sak.Saksobjekter.flytting;
import static no.barnevernsregister.register.sak.Saksobjekter.konkludert;
import static no.barnevernsregister.register.sak.Saksobjekter.lov;
import static no.barnevernsregister.register.sak.Saksobjekter.melding;
import static no.barnevernsregister.register.sak.Saksobjekter.oversendelse;
import static no.barnevernsregister.register.sak.Saksobjekter.undersokelse;
import static no.barnevernsregister.register.sak.Tiltaksbygger.etTiltak;

import java.time.LocalDate;
import java.util.List;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.MeldingKonklusjon;
import no.barnevernsregister.register.sak.Saksbygger;

/** What was deleted does not exist. */
final class Sletteprover implements Provesamling {

    @Override
    public List<Prove> prover() {
        return List.of(
                slettetOgSendtPaaNytt(),
                gravsteinISammeMelding(),
                rettIdGalType(),
                ingenKaskade(),
                heleSaken(),
                konklusjonenTrekkes(),
                snuddKonklusjonTrekkes(),
                slettetErIngenHistorie(),
                utenSlutt());
    }

    private static Prove slettetOgSendtPaaNytt() {
        var feil = melding("2025-03-03");
        Saksbygger sak = enSak().med(feil);
        return Prove.at("slettet er borte, sendt på nytt lever det igjen")
                .gitt("2026-01-05T00:00:00Z", sak)
                .gitt("2026-01-06T00:00:00Z", sak.merketSlettet(feil))
                .gitt("2026-01-07T00:00:00Z", sak.med(feil))
                .kutt("2026-01-05T12:00:00Z")
                .venter("meldinger_mottatt", "2025", 1)
                .kutt("2026-01-06T12:00:00Z")
                .venter("meldinger_mottatt", "2025", 0)
                .venter("barn_med_melding", "2025", 0)
                .kutt("2026-01-07T12:00:00Z")
                .venter("meldinger_mottatt", "2025", 1);
    }

    private static Prove gravsteinISammeMelding() {
        var feil = etTiltak("2025-03-03").bygg();
        return Prove.at("en gravstein vinner over objektet i samme melding")
                .gitt(enSak().med(feil).medGravstein(Begrepstype.TILTAK, feil.id(), "2025-05-05"))
                .venter("tiltak_startet", "2025", 0)
                .venter("barn_med_tiltak", "2025", 0);
    }

    private static Prove rettIdGalType() {
        var rett = etTiltak("2025-03-03").bygg();
        return Prove.at("en gravstein med rett id og gal type sletter ikke")
                .gitt(enSak().med(rett).medGravstein(Begrepstype.VEDTAK, rett.id(), "2025-05-05"))
                .venter("tiltak_startet", "2025", 1);
    }

    private static Prove ingenKaskade() {
        var feil = melding("2025-03-03", "2025-03-05", "2");
        var undersokelse = undersokelse("2025-03-05");
        return Prove.at("sletting av en melding sletter ikke undersøkelsen som den førte til")
                .gitt(enSak().med(undersokelse)
                        .med(relasjon(feil, undersokelse))
                        .merketSlettet(feil))
                .venter("meldinger_konkludert", "2025", 0)
                .venter("undersokelser_startet", "2025", 1);
    }

    private static Prove heleSaken() {
        Saksbygger sak = enSak().med(melding("2025-03-03")).med(etTiltak("2025-04-04"));
        return Prove.at("en sak som er trukket tilbake teller ikke, før den kommer igjen")
                .gitt("2026-01-05T00:00:00Z", sak.trukketTilbake(true))
                .gitt("2026-01-07T00:00:00Z", sak.trukketTilbake(false))
                .kutt("2026-01-06T00:00:00Z")
                .venter("meldinger_mottatt", "2025", 0)
                .venter("barn_med_tiltak", "2025", 0)
                .kutt("2026-01-08T00:00:00Z")
                .venter("meldinger_mottatt", "2025", 1)
                .venter("barn_med_tiltak", "2025", 1);
    }

    private static Prove konklusjonenTrekkes() {
        var apen = melding("2025-03-03");
        var trukket = konkludert(apen, new MeldingKonklusjon(LocalDate.of(2025, 3, 5), "2", true));
        return Prove.at("en konklusjon som trekkes tilbake gjør meldingen åpen")
                .gitt(enSak().med(trukket))
                .venter("meldinger_mottatt", "2025", 1)
                .venter("meldinger_konkludert", "2025", 0)
                .venter("meldinger_til_undersokelse", "2025", 0)
                .venter("meldinger_innen_7_dager", "2025", 0)
                .venter("meldinger_apne_per_slutt", "2025", 1);
    }

    private static Prove snuddKonklusjonTrekkes() {
        var trukket = konkludert(melding("2025-03-03"), new MeldingKonklusjon(LocalDate.of(2025, 3, 1), "2", true));
        return Prove.at("en tilbaketrukket konklusjon snur ingen datoer")
                .gitt(enSak().med(trukket))
                .venter("meldinger_apne_per_slutt", "2025", 1);
    }

    private static Prove slettetErIngenHistorie() {
        return Prove.at("et slettet tiltak er ingen historie")
                .gitt(enSak().merketSlettet(etTiltak("2020-03-02").bygg()).med(etTiltak("2025-03-02")))
                .venter("nye_barn_med_tiltak", "2025", 1);
    }

    private static Prove utenSlutt() {
        var oversendt = oversendelse("2025-03-03", lov("BVL2021", "5-1"));
        var flyttet = flytting("2025-03-03", "1.3", "6");
        return Prove.at("slettede oversendelser og flyttinger teller ikke")
                .gitt(enSak().merketSlettet(oversendt).merketSlettet(flyttet))
                .venter("oversendelser", "2025", 0)
                .venter("barn_med_oversendelse", "2025", 0)
                .venter("flyttinger_registrert_etter_til", "2025", "");
    }
}
