package no.barnevernsregister.validation.kostra;

import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.validation.kostra.filregel.Avgiver00;
import no.barnevernsregister.validation.kostra.filregel.Individ00;
import no.barnevernsregister.validation.regel.Regelsett;

/** What is known of a file so far; parts come in the order of the file. */
final class Filtilstand {

    private final Klientmottaker mottaker;
    private final Klientregister klienter = new Klientregister();
    private final Funnsamler funn = new Funnsamler();
    private int antall;
    private int gyldigeKlienter;
    private int gyldigeSendere;

    Filtilstand(Klientmottaker mottaker) {
        this.mottaker = mottaker;
    }

    Funnsamler funn() {
        return funn;
    }

    void ta(Delutfall del) {
        del.funn().forEach(funn::leggTil);
        switch (del) {
            case Delutfall.Sender sender -> gyldigeSendere += sender.gyldig() ? 1 : 0;
            case Delutfall.Klient klient -> {
                antall++;
                klienter.leggTil(klient.sted(), klient.likhet(), klient.journalnummer());
                if (klient.individ() != null) {
                    gyldigeKlienter++;
                    mottaker.klient(antall, klient.individ(), klient.funn());
                }
            }
            case Delutfall.Annet _ -> {
                // Its finding says all.
            }
        }
    }

    /** @param lestHelt whether it was read to its end, so that what is missing is missing */
    Filrapport ferdig(boolean lestHelt) {
        if (lestHelt) {
            Avgiver00.sjekk(gyldigeSendere).ifPresent(funn::leggTil);
            Individ00.sjekk(gyldigeKlienter).ifPresent(funn::leggTil);
        }
        klienter.sammeNummer(funn::leggTil);
        klienter.sammeJournal(funn::leggTil);
        var rapport = new Valideringsrapport(funn.verst(), funn.funn(), Regelsett.VERSJON, null, false, null);
        return new Filrapport(rapport, antall, funn.antall(), funn.avvist());
    }
}
