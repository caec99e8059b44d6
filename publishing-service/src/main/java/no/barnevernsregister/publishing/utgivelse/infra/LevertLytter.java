package no.barnevernsregister.publishing.utgivelse.infra;

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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.GrunnlagLevert;
import no.barnevernsregister.contracts.hendelse.Grunnlagshash;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.contracts.levering.Forsendelse;
import no.barnevernsregister.contracts.levering.Mottak;
import no.barnevernsregister.contracts.typer.BestillingId;
import no.barnevernsregister.publishing.skjerming.Kube;
import no.barnevernsregister.publishing.skjerming.Skjerming;
import no.barnevernsregister.publishing.utgivelse.Publiserttall;
import no.barnevernsregister.publishing.utgivelse.Utgivelse;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes delivered counts; when all have come, protects the whole release as one. */
@ApplicationScoped
public class LevertLytter {

    private final Mottak<GrunnlagLevert> mottak;

    LevertLytter(AgroalDataSource database, Clock klokke) {
        this.mottak = new Mottak<>("publishing-levert", GrunnlagLevert.class, database, klokke, LevertLytter::behandle);
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

    private static void behandle(Connection forbindelse, CloudEvent<GrunnlagLevert> hendelse) throws SQLException {
        GrunnlagLevert levert = hendelse.data();
        var utgivelser = new UtgivelsePostgresRepository(forbindelse);
        Utgivelse utgivelse = utgivelser
                .finn(levert.bestillingId())
                .orElseThrow(() -> new IllegalArgumentException("Ingen har bestilt dette."));
        if (utgivelse.status() != Utgivelse.Status.PLANLAGT) {
            return;
        }
        utgivelser.lagreRaatall(levert.bestillingId(), levert.del(), levert.celler());
        // One key keeps its order, so the part with the end mark is the last to come.
        GrunnlagLevert.Slutt slutt = levert.slutt();
        if (slutt != null) {
            beregn(utgivelser, levert.bestillingId(), slutt);
        }
    }

    private static void beregn(UtgivelsePostgresRepository utgivelser, BestillingId id, GrunnlagLevert.Slutt slutt)
            throws SQLException {
        List<Tellingscelle> celler = utgivelser.raatall(id);
        var hash = new Grunnlagshash();
        celler.forEach(hash::ta);
        if (celler.size() != slutt.antallCeller() || !hash.verdi().equals(slutt.sha256())) {
            throw new IllegalStateException("Leveransen er ikke hel.");
        }
        var kube = new Kube(celler, heleFylker(celler));
        Skjerming.Resultat skjerming = Skjerming.prikk(kube);
        utgivelser.lagrePubliserte(id, Publiserttall.av(kube, skjerming));
        utgivelser.settKontrollert(
                id,
                String.format(
                        Locale.ROOT,
                        "%d tall, %d skjult fordi de er små, %d skjult for å verne dem (%.1f %% i alt)",
                        skjerming.antall(),
                        skjerming.primare().size(),
                        skjerming.sekundare().size(),
                        100.0
                                * (skjerming.primare().size()
                                        + skjerming.sekundare().size())
                                / Math.max(1, skjerming.antall())));
    }

    /** Counties all of whose municipalities have delivered something in every period. */
    private static Map<String, List<String>> heleFylker(List<Tellingscelle> celler) {
        Set<String> perioder = celler.stream().map(Tellingscelle::periode).collect(Collectors.toSet());
        Set<String> levert = celler.stream()
                .map(celle -> celle.kommune() + "/" + celle.periode())
                .collect(Collectors.toSet());
        LocalDate dag = perioder.stream()
                .map(periode -> LocalDate.of(Integer.parseInt(periode.substring(0, 4)), 12, 31))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        Map<String, List<String>> fylker = new TreeMap<>();
        Kommuner.paaDato(dag).stream()
                .collect(Collectors.groupingBy(Kommune::fylkesnummer))
                .forEach((fylke, kommuner) -> {
                    List<String> numre = kommuner.stream()
                            .map(kommune -> kommune.nummer().verdi())
                            .toList();
                    boolean hele = perioder.stream()
                            .allMatch(periode ->
                                    numre.stream().allMatch(nummer -> levert.contains(nummer + "/" + periode)));
                    if (hele && numre.size() > 1) {
                        fylker.put("F" + fylke, numre);
                    }
                });
        return fylker;
    }
}
