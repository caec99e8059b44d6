package no.barnevernsregister.intake.halvaar.infra;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.HalvaarstallUtledet;
import no.barnevernsregister.contracts.levering.Forsendelse;
import no.barnevernsregister.contracts.levering.Mottak;
import no.barnevernsregister.intake.halvaar.Enhet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes what the register counts for the form; the newest count holds. */
@ApplicationScoped
public class Registertallytter {

    private final Mottak<HalvaarstallUtledet> mottak;

    Registertallytter(AgroalDataSource database, Clock klokke) {
        this.mottak = new Mottak<>(
                "intake-halvaarstall", HalvaarstallUtledet.class, database, klokke, Registertallytter::lagre);
    }

    @Incoming("halvaarstall")
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

    private static void lagre(Connection forbindelse, CloudEvent<HalvaarstallUtledet> hendelse) throws SQLException {
        HalvaarstallUtledet tall = hendelse.data();
        String setning = "INSERT INTO halvaar_registertall (enhet, halvaar, kutt, innhold) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT ON CONSTRAINT halvaar_registertall_pk DO UPDATE"
                + " SET kutt = excluded.kutt, innhold = excluded.innhold"
                + " WHERE halvaar_registertall.kutt < excluded.kutt";
        try (PreparedStatement sql = forbindelse.prepareStatement(setning)) {
            sql.setString(1, new Enhet(tall.kommune(), tall.bydel()).toString());
            sql.setString(2, tall.periode());
            sql.setTimestamp(3, Timestamp.from(tall.kutt()));
            sql.setString(4, Feltjson.skrivTall(tall.punkter()));
            sql.executeUpdate();
        }
    }
}
