package no.barnevernsregister.register.migrering.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.MigreringsrapportBestilt;
import no.barnevernsregister.contracts.hendelse.MigreringsrapportLevert;
import no.barnevernsregister.contracts.hendelse.Nyttelast;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.levering.Forsendelse;
import no.barnevernsregister.contracts.levering.Mottak;
import no.barnevernsregister.contracts.levering.Nyttelastdeler;
import no.barnevernsregister.contracts.levering.Utboks;
import no.barnevernsregister.contracts.migrering.Migreringsforesporsel;
import no.barnevernsregister.contracts.migrering.Migreringsrapport;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.register.migrering.Migreringssak;
import no.barnevernsregister.register.migrering.Migreringssammenligning;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Answers orders of migration reports. It sees the rows of the municipality that the order is for, and no others. */
@ApplicationScoped
public class MigreringLytter {

    private final Mottak<MigreringsrapportBestilt> mottak;
    private final Nyttelastkryptering kryptering;
    private final Clock klokke;

    MigreringLytter(AgroalDataSource database, Nyttelastkryptering kryptering, Clock klokke) {
        this.kryptering = kryptering;
        this.klokke = klokke;
        this.mottak =
                new Mottak<>("register-migrering", MigreringsrapportBestilt.class, database, klokke, this::behandle);
    }

    @Incoming("migrering")
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

    private void behandle(Connection forbindelse, CloudEvent<MigreringsrapportBestilt> hendelse) throws SQLException {
        MigreringsrapportBestilt bestilt = hendelse.data();
        Kommunenummer kommune = bestilt.foresporsel().kommune();
        byte[] rapport =
                HendelseJson.skriv(rapport(forbindelse, bestilt.foresporsel())).getBytes(UTF_8);
        var deler = new Nyttelastdeler(kryptering);
        for (Nyttelast del : deler.del(MigreringsrapportLevert.nyttelastId(bestilt.bestillingId()), kommune, rapport)) {
            var levert = new MigreringsrapportLevert(bestilt.bestillingId(), kommune, klokke.instant(), del);
            Utboks.leggTil(forbindelse, CloudEvent.om(levert, "/register-service", klokke.instant()));
        }
    }

    private Migreringsrapport rapport(Connection forbindelse, Migreringsforesporsel foresporsel) throws SQLException {
        List<Kommunenummer> gamle = sammeKommune(foresporsel.kommune());
        List<Kommunenummer> nye =
                sammeKommune(Objects.requireNonNullElse(foresporsel.kommuneIFagsystem(), foresporsel.kommune()));
        Tilgang omfang = Tilgang.til(
                Stream.concat(gamle.stream(), nye.stream()).distinct().toList());
        Tilgangsgrense.sett(forbindelse, omfang);
        var saker = new MigreringPostgresRepository(forbindelse, kryptering);
        Optional<LocalDate> uttrekk = saker.sisteUttrekk(gamle, foresporsel.aar());
        List<Migreringssak> uttrekket =
                uttrekk.isEmpty() ? List.of() : saker.saker(Kanal.KOSTRA, gamle, foresporsel.bydel(), uttrekk.get());
        // A client may be in another district by now.
        List<Migreringssak> fagsystemet = saker.saker(Kanal.FAGSYSTEM, nye, null, null);
        saker.logg(omfang, uttrekket.size() + fagsystemet.size());
        return Migreringssammenligning.sammenlign(
                foresporsel, uttrekk.orElse(LocalDate.of(foresporsel.aar() - 1, 12, 31)), uttrekket, fagsystemet);
    }

    /** One that was renumbered, or made of others, answers for them; one that was split answers for no part of it. */
    private static List<Kommunenummer> sammeKommune(Kommunenummer nummer) {
        return Kommuner.alleNumre(nummer).stream()
                .filter(en -> Kommuner.iDag(en).equals(Kommuner.iDag(nummer)))
                .toList();
    }
}
