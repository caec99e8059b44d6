package no.barnevernsregister.register.sak.infra;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.InnsendingRegistrert;
import no.barnevernsregister.contracts.hendelse.SakGodkjent;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.levering.Forsendelse;
import no.barnevernsregister.contracts.levering.Mottak;
import no.barnevernsregister.contracts.levering.Nyttelastdeler;
import no.barnevernsregister.contracts.levering.Utboks;
import no.barnevernsregister.register.identitet.Identitetshvelv;
import no.barnevernsregister.register.sak.Objektrad;
import no.barnevernsregister.register.sak.Saksrader;
import no.barnevernsregister.register.sak.Sakversjon;
import no.barnevernsregister.register.sak.infra.SakPostgresRepository.Saksrad;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes accepted cases into the register and says so. */
@ApplicationScoped
public class GodkjentLytter {

    private final Mottak<SakGodkjent> mottak;
    private final Nyttelastkryptering kryptering;
    private final Nyttelastdeler deler;
    private final Identitetshvelv hvelv;
    private final Clock klokke;

    GodkjentLytter(AgroalDataSource database, Nyttelastkryptering kryptering, Identitetshvelv hvelv, Clock klokke) {
        this.kryptering = kryptering;
        this.deler = new Nyttelastdeler(kryptering);
        this.hvelv = hvelv;
        this.klokke = klokke;
        this.mottak = new Mottak<>("register-godkjent", SakGodkjent.class, database, klokke, this::behandle);
    }

    @Incoming("godkjent")
    @Blocking
    void ta(ConsumerRecords<String, String> bunke) {
        List<Forsendelse> forsendelser = new ArrayList<>(bunke.count());
        for (ConsumerRecord<String, String> en : bunke) {
            forsendelser.add(
                    new Forsendelse(en.topic(), en.partition(), en.offset(), en.value() == null ? "" : en.value()));
        }
        mottak.ta(forsendelser);
    }

    @PreDestroy
    void stopp() {
        mottak.close();
    }

    private void behandle(Connection forbindelse, CloudEvent<SakGodkjent> hendelse) throws SQLException {
        SakGodkjent godkjent = hendelse.data();
        Optional<byte[]> xml = deler.ta(forbindelse, godkjent.nyttelastId(), godkjent.sak());
        if (xml.isEmpty()) {
            return;
        }
        var saker = new SakPostgresRepository(forbindelse, kryptering);
        Saksrad sak = saker.laas(godkjent.avsender().rapporterendeOrg(), godkjent);
        if (sak.slettet()) {
            forbiSlettet(forbindelse, godkjent, sak);
            return;
        }
        if (godkjent.versjon() <= sak.versjon()) {
            return;
        }
        if (godkjent.versjon() > sak.versjon() + 1) {
            saker.leggTilside(sak, godkjent, xml.get());
            return;
        }
        Optional<Sakversjon> neste = Optional.of(Sakversjon.av(godkjent, xml.get()));
        while (neste.isPresent()) {
            sak = registrer(forbindelse, saker, sak, neste.get());
            neste = saker.taVentende(sak, sak.versjon() + 1);
        }
    }

    private Saksrad registrer(Connection forbindelse, SakPostgresRepository saker, Saksrad sak, Sakversjon versjon)
            throws SQLException {
        SakGodkjent godkjent = versjon.hendelse();
        List<Personalia> hvem = new ArrayList<>();
        List<Objektrad> objekter = Saksrader.av(versjon.barnevern().sak(), personalia -> {
            hvem.add(personalia);
            return hvelv.barnenokkel(personalia, versjon.surrogat());
        });
        hvelv.knytt(versjon.surrogat(), hvem);
        Instant tid = saker.leggTil(sak, versjon, objekter, klokke.instant());
        if (godkjent.sakerIFilen() != null) {
            Filvakt.merk(forbindelse, godkjent.innsendingId(), sak.nr(), godkjent.sakerIFilen(), tid);
        } else {
            var registrert = new InnsendingRegistrert(
                    godkjent.innsendingId(), godkjent.sakId(), godkjent.dokumentId(), godkjent.versjon(), tid);
            Utboks.leggTil(forbindelse, CloudEvent.om(registrert, "/register-service", klokke.instant()));
        }
        return new Saksrad(sak.nr(), godkjent.versjon(), tid, false);
    }

    /** Nothing is taken in about an erased child; a yearly file is whole without it. */
    private static void forbiSlettet(Connection forbindelse, SakGodkjent godkjent, Saksrad sak) throws SQLException {
        if (godkjent.sakerIFilen() != null) {
            Filvakt.merk(forbindelse, godkjent.innsendingId(), sak.nr(), godkjent.sakerIFilen(), sak.kjentFra());
        }
    }
}
