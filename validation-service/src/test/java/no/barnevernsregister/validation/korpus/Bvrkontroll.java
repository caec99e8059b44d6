package no.barnevernsregister.validation.korpus;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.Format;
import no.barnevernsregister.contracts.hendelse.HandlerPaaVegneAv;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.Mekanisme;
import no.barnevernsregister.contracts.hendelse.Nyttelast;
import no.barnevernsregister.contracts.hendelse.Provekjoring;
import no.barnevernsregister.contracts.kryptering.Kryptert;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.validation.innsending.SakRepository;
import no.barnevernsregister.validation.innsending.Svarer;
import no.barnevernsregister.validation.innsending.Vurderer;
import no.barnevernsregister.validation.sak.Sakstilstand;
import org.jspecify.annotations.Nullable;

/** A case message as a dry run without state, through the same class that answers real ones. */
public final class Bvrkontroll implements Kontroll {

    /** A dry run without state asks for nothing that is kept. */
    private static final SakRepository UTEN_LAGER = (SakRepository) Proxy.newProxyInstance(
            Bvrkontroll.class.getClassLoader(), new Class<?>[] {SakRepository.class}, (lager, metode, verdier) -> {
                throw new AssertionError("En prøvekjøring spør ikke lageret om " + metode.getName());
            });

    private final @Nullable Integer xsdVersjon;
    private final Vurderer vurderer = new Vurderer(Clock.systemUTC(), Duration.ZERO, regel -> {
        // Then its finding REGEL_FEILET is in the answer.
    });

    /** @param xsdVersjon the one that the sender names; absent = the newest that fits */
    public Bvrkontroll(@Nullable Integer xsdVersjon) {
        this.xsdVersjon = xsdVersjon;
    }

    @Override
    public Utfall kontroller(Korpusfil.Innhold innhold) {
        return kontroller(innhold.bytes());
    }

    /** The answer to a document. */
    public Utfall kontroller(byte[] dokument) {
        var svar = new Svar();
        try {
            vurderer.vurder(innsending(), dokument, UTEN_LAGER, svar);
        } catch (SQLException e) {
            throw new IllegalStateException("A dry run without state asks no database", e);
        }
        return Utfall.av(svar.alle.getFirst());
    }

    private InnsendingMottatt innsending() {
        return new InnsendingMottatt(
                new InnsendingId(new UUID(0, 1)),
                new HandlerPaaVegneAv(new Organisasjonsnummer("964965226"), null, null, Mekanisme.EGEN),
                Kanal.FAGSYSTEM,
                Format.BVR,
                xsdVersjon,
                Provekjoring.FRITTSTAENDE,
                Kommunenummer.av("3401"),
                null,
                null,
                Instant.EPOCH,
                null,
                new Nyttelast(1, 1, "", new Kryptert("", new byte[0], new byte[0])));
    }

    private static final class Svar implements Svarer {

        private final List<InnsendingVurdert> alle = new ArrayList<>();

        @Override
        public void vurdert(InnsendingVurdert svar) {
            alle.add(svar);
        }

        @Override
        public void godkjent(
                InnsendingMottatt innsending, int xsdVersjon, Sakstilstand tilstand, @Nullable Integer sakerIFilen) {
            throw new AssertionError("En prøvekjøring lagrer ingenting");
        }
    }
}
