package no.barnevernsregister.publishing.utgivelse.infra;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.GrunnlagLevert;
import no.barnevernsregister.contracts.hendelse.Grunnlagshash;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.contracts.levering.Forsendelse;
import no.barnevernsregister.contracts.levering.Mottak;
import no.barnevernsregister.publishing.utgivelse.Utgivelse;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes delivered counts; when all have come, the release waits for {@link Kontrollarbeid}. */
@ApplicationScoped
public class LevertLytter {

    private final Mottak<GrunnlagLevert> mottak;
    private final Clock klokke;

    LevertLytter(AgroalDataSource database, Clock klokke) {
        this.klokke = klokke;
        this.mottak = new Mottak<>("publishing-levert", GrunnlagLevert.class, database, klokke, this::behandle);
    }

    @Incoming("levert")
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

    private void behandle(Connection forbindelse, CloudEvent<GrunnlagLevert> hendelse) throws SQLException {
        GrunnlagLevert levert = hendelse.data();
        var utgivelser = new UtgivelsePostgresRepository(forbindelse);
        Utgivelse utgivelse = utgivelser
                .hold(levert.bestillingId())
                .orElseThrow(() -> new IllegalArgumentException("Ingen har bestilt dette."));
        if (utgivelse.status() != Utgivelse.Status.PLANLAGT) {
            return;
        }
        utgivelser.lagreRaatall(levert.bestillingId(), levert.del(), levert.celler());
        // One key keeps its order, so the part with the end mark is the last to come.
        GrunnlagLevert.Slutt slutt = levert.slutt();
        if (slutt != null) {
            krevHel(utgivelser.raatall(levert.bestillingId()), slutt);
            utgivelser.settLevert(levert.bestillingId(), klokke.instant());
        }
    }

    private static void krevHel(List<Tellingscelle> celler, GrunnlagLevert.Slutt slutt) {
        var hash = new Grunnlagshash();
        celler.forEach(hash::ta);
        if (celler.size() != slutt.antallCeller() || !hash.verdi().equals(slutt.sha256())) {
            throw new IllegalStateException("Leveransen er ikke hel.");
        }
    }
}
