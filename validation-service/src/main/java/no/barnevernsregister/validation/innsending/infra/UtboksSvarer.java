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
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.validation.innsending.Svarer;
import no.barnevernsregister.validation.sak.Sakstilstand;
import org.jspecify.annotations.Nullable;

/** Writes answers to the outbox of one transaction. */
record UtboksSvarer(Connection forbindelse, Nyttelastdeler deler, Clock klokke) implements Svarer {

    private static final String KILDE = "/validation-service";

    @Override
    public void vurdert(InnsendingVurdert svar) throws SQLException {
        send(svar);
    }

    @Override
    public void godkjent(
            InnsendingMottatt innsending, int xsdVersjon, Sakstilstand tilstand, @Nullable Integer sakerIFilen)
            throws SQLException {
        Barnevern barnevern = tilstand.sammenslatt();
        // A file has many cases; each payload is sealed to its own document then.
        InnsendingId nyttelast = sakerIFilen == null
                ? innsending.innsendingId()
                : new InnsendingId(barnevern.id().verdi());
        for (Nyttelast del : deler.del(nyttelast, innsending.kommune(), BarnevernXml.skriv(barnevern))) {
            send(new SakGodkjent(
                    innsending.innsendingId(),
                    barnevern.id(),
                    barnevern.forrigeId(),
                    barnevern.sak().id(),
                    tilstand.versjon(),
                    innsending.avsender(),
                    innsending.kanal(),
                    xsdVersjon,
                    barnevern.avgiver().kommunenummer(),
                    barnevern.avgiver().bydelsnummer(),
                    barnevern.datoUttrekk(),
                    innsending.mottatt(),
                    sakerIFilen,
                    del));
        }
    }

    private void send(Hendelsesdata data) throws SQLException {
        Utboks.leggTil(forbindelse, CloudEvent.om(data, KILDE, klokke.instant()));
    }
}
