package no.barnevernsregister.register.sak.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.PersonSlettet;
import no.barnevernsregister.contracts.kryptering.VaultNokkeltjeneste;
import no.barnevernsregister.contracts.levering.Forsendelse;
import no.barnevernsregister.contracts.levering.Mottak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A consumer whose key service is away. */
class NokkeltjenesteNedeIT {

    @TempDir
    static Path mappe;

    @Test
    void en_hendelse_venter_til_nokkeltjenesten_svarer_og_blir_aldri_et_dodt_brev() throws Exception {
        var nede = new VaultNokkeltjeneste(new VaultNokkeltjeneste.Oppsett(
                URI.create("http://127.0.0.1:1"),
                "transit",
                Files.writeString(mappe.resolve("token"), "t"),
                Optional.empty(),
                Duration.ofSeconds(1)));
        var forsok = new AtomicInteger();
        try (var register = Proveregister.start(mappe.resolve("register"));
                var mottak = new Mottak<>(
                        "prove", PersonSlettet.class, register.app(), Clock.systemUTC(), (forbindelse, hendelse) -> {
                            if (forsok.incrementAndGet() < 3) {
                                nede.pakkUt("kommune-5634", new byte[0]);
                            }
                        })) {
            var hendelse = CloudEvent.om(
                    new PersonSlettet(UUID.randomUUID(), List.of(), Instant.now()), "/register-service", Instant.now());

            mottak.ta(List.of(new Forsendelse("bvr.person.slettet.v1", 0, 0, HendelseJson.skriv(hendelse))));

            assertThat(forsok.get()).isEqualTo(3);
            assertThat(register.tall("SELECT count(*) FROM utboks WHERE emne LIKE '%.dlt'"))
                    .isZero();
            assertThat(register.tall("SELECT count(*) FROM innboks WHERE forbruker = 'prove'"))
                    .isEqualTo(1);
        }
    }
}
