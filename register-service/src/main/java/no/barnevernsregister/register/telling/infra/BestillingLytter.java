package no.barnevernsregister.register.telling.infra;

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
import no.barnevernsregister.contracts.hendelse.GrunnlagBestilt;
import no.barnevernsregister.contracts.levering.Forsendelse;
import no.barnevernsregister.contracts.levering.Mottak;
import no.barnevernsregister.register.revisjon.Formaal;
import no.barnevernsregister.register.revisjon.Hvem;
import no.barnevernsregister.register.revisjon.Lesing;
import no.barnevernsregister.register.revisjon.infra.Revisjonslogg;
import no.barnevernsregister.register.telling.Omfang;
import no.barnevernsregister.register.telling.Periode;
import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellinger;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Answers orders of counts. */
@ApplicationScoped
public class BestillingLytter {

    private static final Hvem BESTILLER = new Hvem("publishing-service", "tjeneste");

    private final Mottak<GrunnlagBestilt> mottak;
    private final Clock klokke;
    private final Kuttgrense kuttgrense;

    BestillingLytter(AgroalDataSource database, Clock klokke) {
        this.klokke = klokke;
        this.kuttgrense = new Kuttgrense(klokke);
        this.mottak = new Mottak<>("register-bestilt", GrunnlagBestilt.class, database, klokke, this::behandle);
    }

    @Incoming("bestilt")
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

    private void behandle(Connection forbindelse, CloudEvent<GrunnlagBestilt> hendelse) throws SQLException {
        GrunnlagBestilt bestilt = hendelse.data();
        List<Telling> tellinger = bestilt.tellinger().stream()
                .map(id -> Tellinger.finn(id).orElseThrow(() -> new IllegalArgumentException("Ukjent telling.")))
                .toList();
        List<Periode> perioder = bestilt.perioder().stream().map(Periode::av).toList();
        var formaal = new Formaal("Telling for " + bestilt.formaal(), "personvernforordningen artikkel 89");
        Revisjonslogg.begynt(forbindelse, BESTILLER, new Lesing("telling", formaal, Tilgang.ALLE));
        kuttgrense.vent(forbindelse, bestilt.kutt());
        Tilgangsgrense.sett(forbindelse, Tilgang.ALLE);
        var levering = new Celleleveranse(forbindelse, bestilt.bestillingId(), klokke);
        var teller = new Teller(forbindelse);
        Omfang omfang = Omfang.landet(bestilt.kutt());
        for (Periode periode : perioder) {
            teller.tell(tellinger, periode, bestilt.bydeler() ? omfang.medBydeler() : omfang, levering);
        }
        levering.avslutt();
    }
}
