package no.barnevernsregister.validation.innsending.infra;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.Hendelsesdata;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.contracts.hendelse.Nyttelast;
import no.barnevernsregister.contracts.hendelse.SakGodkjent;
import no.barnevernsregister.contracts.levering.Nyttelastdeler;
import no.barnevernsregister.contracts.levering.Utboks;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.validation.innsending.Dokument;
import no.barnevernsregister.validation.innsending.Svarer;
import no.barnevernsregister.validation.sak.Sakstilstand;

/** Writes answers to the outbox of one transaction. */
record UtboksSvarer(Connection forbindelse, Nyttelastdeler deler, Clock klokke) implements Svarer {

    private static final String KILDE = "/validation-service";

    @Override
    public void vurdert(InnsendingVurdert svar) throws SQLException {
        send(svar);
    }

    @Override
    public void godkjent(Dokument dokument, Sakstilstand tilstand) throws SQLException {
        InnsendingMottatt innsending = dokument.innsending();
        Barnevern barnevern = tilstand.sammenslatt();
        for (Nyttelast del :
                deler.del(innsending.innsendingId(), innsending.kommune(), BarnevernXml.skriv(barnevern))) {
            send(new SakGodkjent(
                    innsending.innsendingId(),
                    barnevern.id(),
                    barnevern.forrigeId(),
                    barnevern.sak().id(),
                    tilstand.versjon(),
                    innsending.avsender(),
                    innsending.kanal(),
                    dokument.xsdVersjon(),
                    barnevern.avgiver().kommunenummer(),
                    barnevern.avgiver().bydelsnummer(),
                    barnevern.datoUttrekk(),
                    innsending.mottatt(),
                    null,
                    del));
        }
    }

    private void send(Hendelsesdata data) throws SQLException {
        Utboks.leggTil(forbindelse, CloudEvent.om(data, KILDE, klokke.instant()));
    }
}
