package no.barnevernsregister.register.konvertering.infra;

import io.agroal.api.AgroalDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.OrganisasjonEndret;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Tells the register what the organisation register would, through the service's own listener. */
public record Proveorganisasjoner(AgroalDataSource database) {

    public static final String ORG = "958935420";
    public static final String ANNEN = "964338531";

    public void konverterer(String kommune, int aar, Instant naar) {
        si(ORG, kommune, null, aar, List.of(), naar);
    }

    public void si(
            String org,
            String kommune,
            @Nullable String bydel,
            @Nullable Integer aar,
            List<String> medlemmer,
            Instant naar) {
        var organisasjon = new OrganisasjonEndret(
                new Organisasjonsnummer(org),
                "Barneverntjenesten",
                new Kommunenummer(kommune),
                bydel == null ? null : new Bydelsnummer(bydel),
                aar == null ? Kanal.KOSTRA : Kanal.FAGSYSTEM,
                aar,
                LocalDate.of(2020, 1, 1),
                medlemmer.stream().map(Kommunenummer::new).toList(),
                null,
                null);
        var lytter = new OrganisasjonLytter(database, Clock.fixed(naar, ZoneOffset.UTC));
        String verdi = HendelseJson.skriv(CloudEvent.om(organisasjon, "/intake-service", Instant.now()));
        var partisjon = new TopicPartition(organisasjon.emne().navn(), 0);
        var post = new ConsumerRecord<>(partisjon.topic(), 0, 0, organisasjon.nokkel(), verdi);
        lytter.ta(new ConsumerRecords<>(Map.of(partisjon, List.of(post)), Map.of()));
        lytter.stopp();
    }
}
