package no.barnevernsregister.register.konvertering.infra;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.OrganisasjonEndret;
import no.barnevernsregister.contracts.levering.Forsendelse;
import no.barnevernsregister.contracts.levering.Mottak;
import no.barnevernsregister.register.konvertering.Kanalrad;
import no.barnevernsregister.register.sak.infra.Kuttlas;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns from the organisation register which channel counts where, from which year. */
@ApplicationScoped
public class OrganisasjonLytter {

    private final Mottak<OrganisasjonEndret> mottak;
    private final Clock klokke;

    OrganisasjonLytter(AgroalDataSource database, Clock klokke) {
        this.klokke = klokke;
        this.mottak = new Mottak<>("register-organisasjon", OrganisasjonEndret.class, database, klokke, this::behandle);
    }

    @Incoming("organisasjon")
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

    private void behandle(Connection forbindelse, CloudEvent<OrganisasjonEndret> hendelse) throws SQLException {
        OrganisasjonEndret organisasjon = hendelse.data();
        Set<Kanalrad> nye = Kanalrad.av(organisasjon);
        // A count with a cut-off after this must see it, so it is written as a case is.
        Tilgangsgrense.settOgLaas(forbindelse, Tilgang.ALLE, Kuttlas.NUMMER);
        var konverteringer = new KonverteringPostgresRepository(forbindelse);
        if (!konverteringer.gjeldende(organisasjon.organisasjonsnummer()).equals(nye)) {
            konverteringer.erstatt(organisasjon.organisasjonsnummer(), nye, klokke.instant());
        }
    }
}
