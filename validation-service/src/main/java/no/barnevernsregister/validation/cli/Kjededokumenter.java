package no.barnevernsregister.validation.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.contracts.hendelse.Provekjoring;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.validation.innsending.SakRepository.Parkert;
import no.barnevernsregister.validation.innsending.Vurderer;

/**
 * Messages in the chains of their cases, in the order of the files. One that comes before the message it names waits for it,
 * and is answered when that has come, or at the end when it has not.
 */
final class Kjededokumenter implements Saksdokumenter {

    private final Dokumentkontroll kontroll;
    private final Vurderer vurderer;
    private final SakMinneRepository saker = new SakMinneRepository();
    private final Map<InnsendingId, Path> filer = new HashMap<>();
    private long nummer;

    Kjededokumenter(Organisasjonsnummer organisasjon, Consumer<String> regelFeilet) {
        this.kontroll = new Dokumentkontroll(organisasjon, Provekjoring.NEI);
        this.vurderer = new Vurderer(Clock.systemUTC(), Duration.ZERO, regelFeilet);
    }

    @Override
    public void ta(Path fil, Mottaker mottaker) throws IOException {
        Optional<byte[]> bytes = Dokumentkontroll.les(fil);
        if (bytes.isEmpty()) {
            mottaker.svar(Filsvar.bvr(fil, ForStor.rapport()));
            return;
        }
        InnsendingMottatt innsending = kontroll.innsending(++nummer, bytes.get());
        filer.put(innsending.innsendingId(), fil);
        besvar(mottaker, svarer -> vurderer.vurder(innsending, bytes.get(), saker, svarer));
    }

    @Override
    public void vent(Mottaker mottaker) {
        // Those that wait, wait for other files.
    }

    @Override
    public void ferdig(Mottaker mottaker) {
        for (Optional<Parkert> en = saker.taEnVentende(); en.isPresent(); en = saker.taEnVentende()) {
            Parkert ventet = en.get();
            besvar(mottaker, svarer -> vurderer.giOpp(ventet, saker, svarer));
        }
    }

    private interface Arbeid {
        void gjor(Rapportfanger svarer) throws SQLException;
    }

    private void besvar(Mottaker mottaker, Arbeid arbeid) {
        var svarer = new Rapportfanger();
        try {
            arbeid.gjor(svarer);
        } catch (SQLException e) {
            throw new IllegalStateException("There is no database here", e);
        }
        for (InnsendingVurdert svar : svarer.svar()) {
            Path fil = filer.remove(svar.innsendingId());
            Valideringsrapport rapport = svar.rapport();
            if (fil != null && rapport != null) {
                mottaker.svar(Filsvar.bvr(fil, rapport));
            }
        }
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
