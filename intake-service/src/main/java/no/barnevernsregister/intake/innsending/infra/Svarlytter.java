package no.barnevernsregister.intake.innsending.infra;

import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.InnsendingRegistrert;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.levering.Forsendelse;
import no.barnevernsregister.contracts.levering.Mottak;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.intake.innsending.Status;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Takes the answers of validation-service and register-service. They come on two topics and may overtake each other. */
@ApplicationScoped
public class Svarlytter {

    private final Mottak<InnsendingVurdert> vurderte;
    private final Mottak<InnsendingRegistrert> registrerte;

    Svarlytter(AgroalDataSource database, Clock klokke) {
        this.vurderte = new Mottak<>("intake-vurdert", InnsendingVurdert.class, database, klokke, Svarlytter::vurdert);
        this.registrerte =
                new Mottak<>("intake-registrert", InnsendingRegistrert.class, database, klokke, Svarlytter::registrert);
    }

    @Incoming("vurdert")
    @Blocking
    void taVurderte(ConsumerRecords<String, String> bunke) {
        vurderte.ta(forsendelser(bunke));
    }

    @Incoming("registrert")
    @Blocking
    void taRegistrerte(ConsumerRecords<String, String> bunke) {
        registrerte.ta(forsendelser(bunke));
    }

    @PreDestroy
    void stopp() {
        vurderte.close();
        registrerte.close();
    }

    private static List<Forsendelse> forsendelser(ConsumerRecords<String, String> bunke) {
        List<Forsendelse> forsendelser = new ArrayList<>(bunke.count());
        for (ConsumerRecord<String, String> en : bunke) {
            forsendelser.add(
                    new Forsendelse(en.topic(), en.partition(), en.offset(), en.value() == null ? "" : en.value()));
        }
        return forsendelser;
    }

    private static void vurdert(Connection forbindelse, CloudEvent<InnsendingVurdert> hendelse) throws SQLException {
        InnsendingVurdert svar = hendelse.data();
        Valideringsrapport rapport = svar.rapport();
        flytt(
                forbindelse,
                svar.innsendingId(),
                Status.av(svar.vurdering()),
                svar.vurdert(),
                rapport == null ? null : rapport.hode(),
                rapport == null ? null : rapport.versjon());
        if (rapport != null) {
            lagre(forbindelse, svar.innsendingId(), rapport, svar.vurdert());
        }
    }

    private static void registrert(Connection forbindelse, CloudEvent<InnsendingRegistrert> hendelse)
            throws SQLException {
        InnsendingRegistrert svar = hendelse.data();
        flytt(forbindelse, svar.innsendingId(), Status.REGISTRERT, svar.registrert(), svar.hode(), svar.versjon());
    }

    /** Moves a submission forward; an answer that was overtaken leaves the status as it is. */
    private static void flytt(
            Connection forbindelse,
            InnsendingId id,
            Status status,
            Instant tid,
            @Nullable DokumentId hode,
            @Nullable Integer versjon)
            throws SQLException {
        String setning = "UPDATE innsending SET status = ?, endret = ?, hode = coalesce(?, hode),"
                + " versjon = CASE WHEN provekjoring = 'NEI' THEN coalesce(?, versjon) END WHERE id = ? AND status_rang(status) < status_rang(?)";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setString(1, status.name());
            sql.setTimestamp(2, Timestamp.from(tid));
            sql.setObject(3, hode == null ? null : hode.verdi());
            sql.setObject(4, versjon);
            sql.setObject(5, id.verdi());
            sql.setString(6, status.name());
            sql.executeUpdate();
        }
    }

    private static void lagre(Connection forbindelse, InnsendingId id, Valideringsrapport rapport, Instant vurdert)
            throws SQLException {
        String setning = "INSERT INTO rapport (innsending_id, innhold, vurdert) VALUES (?, ?, ?)"
                + " ON CONFLICT ON CONSTRAINT rapport_pk DO UPDATE"
                + " SET innhold = excluded.innhold, vurdert = excluded.vurdert, funn_tatt = NULL WHERE rapport.vurdert < excluded.vurdert";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setObject(1, id.verdi());
            sql.setString(2, HendelseJson.skriv(rapport));
            sql.setTimestamp(3, Timestamp.from(vurdert));
            sql.executeUpdate();
        }
        for (String tabell : List.of("dokument", "fildel")) {
            String fjern = "DELETE FROM " + tabell + " USING innsending WHERE innsending.id = innsending_id"
                    + " AND innsending.id = ? AND innsending.provekjoring <> 'NEI'";
            try (var sql = forbindelse.prepareStatement(fjern)) {
                sql.setObject(1, id.verdi());
                sql.executeUpdate();
            }
        }
    }
}
